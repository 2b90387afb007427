create procedure p(in a int, in b int, in c int) language sql as 'select 2';
create procedure p(out a int, in b int, in c int) language sql as 'select b';
create procedure p(inout a int, variadic d int[]) language sql as 'select a';
comment on procedure p(in int, in int, in int) is 'three of them';
comment on procedure p(out a int, in b int, in c int) is 'two and a result';
grant execute on procedure p(in int, in int, in int) to app_reader;
revoke execute on procedure p(inout int, variadic int[]) from public;
