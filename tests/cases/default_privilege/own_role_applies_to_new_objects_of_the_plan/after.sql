create table old_one (a int);
grant select on old_one to app_reader;
create table new_one (a int);
create function new_f() returns int language sql as 'select 1';
