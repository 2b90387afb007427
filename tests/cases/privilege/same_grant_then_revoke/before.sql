create table t (a int);
create function f() returns int language sql as 'select 1';
revoke all on t from current_user;
grant all on t to current_user;
grant select on t to app_reader;
