create function f(a int) returns text language sql as $$ select 'x' $$;
revoke all on function f(int) from public;
grant execute on function f(int) to app_reader with grant option;
