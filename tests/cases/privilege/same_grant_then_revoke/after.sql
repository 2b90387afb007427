create table t (a int);
create function f() returns int language sql as 'select 1';
grant select, insert on t to app_reader;
revoke insert on t from app_reader;
revoke execute on function f() from public;
grant execute on function f() to public;
