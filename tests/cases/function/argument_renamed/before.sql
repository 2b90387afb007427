create function area(width int, height int) returns int language sql immutable as 'select width * height';
create table room (w int, h int, check (area(w, h) > 0));
