create function area(w int, h int) returns int language sql immutable as 'select w * h';
create table room (w int, h int, check (area(w, h) > 0));
