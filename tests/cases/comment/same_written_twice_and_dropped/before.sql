create table t (a int);
create function f(a int) returns int language sql as 'select 1';
comment on function f(int) is 'final';
