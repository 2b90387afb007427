create procedure p(a int, b int default 2) language sql as 'select 1';
create function p(a text) returns int language sql as 'select 3';
create procedure p(variadic a date[]) language sql as 'select 4';
