create function f(a int) returns int language sql as 'select 1';
revoke all on function f(int) from public;
grant execute on function f(int) to app_reader with grant option;
