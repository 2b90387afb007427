create table t (a int);
create function f(a int) returns int language sql as 'select 1';
comment on table t is 'x';
comment on table t is null;
comment on function f(a integer) is 'first';
comment on function f is 'final';
