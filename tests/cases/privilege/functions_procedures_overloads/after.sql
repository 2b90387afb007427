create function f(int) returns int language sql as 'select 1';
create function f(text, variadic int[]) returns int language sql as 'select 1';
create procedure p(inout int) language sql as 'select 1';
grant execute on function f(text, int[]) to app_reader;
revoke execute on procedure p(int) from public;
grant execute on procedure p(int) to app_writer with grant option;
