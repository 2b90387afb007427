create function new_name(a int) returns int language sql as 'select a * 42';
create view v as select new_name(1) as x;
