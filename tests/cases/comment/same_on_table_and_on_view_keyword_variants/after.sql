create table t (a int);
create function f() returns int language sql as 'select 1';
create type e as enum ('x');
comment on routine f() is 'x';
comment on table t is E'line one\nline '
  'two';
