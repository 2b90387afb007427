create function f(int) returns int language sql as 'select 1';
create function f(text, variadic int[]) returns int language sql as 'select 1';
create procedure p(inout int) language sql as 'select 1';
grant execute on function f(int) to app_reader;
