create function old_name(a int) returns int language sql as 'select a * 42';
create view v as select old_name(1) as x;
