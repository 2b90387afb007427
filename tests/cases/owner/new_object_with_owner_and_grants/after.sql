create table other (a int);
create table t (a int);
alter table t owner to app_owner;
grant select on t to app_reader;
create function f() returns int language sql as 'select 1';
alter function f() owner to app_owner;
revoke all on function f() from public;
create schema s authorization app_owner;
create table s.x (a int);
