create table t (a int);
create function f() returns int language sql as 'select 1';
create type e as enum ('x');
comment on function f() is 'x';
comment on table t is 'line one
line two';
