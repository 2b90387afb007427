create procedure p(a int, inout b text default 'x') language sql as 'select b';
comment on procedure p(int, text) is 'hello';
grant execute on procedure p(int, text) to app_reader;
