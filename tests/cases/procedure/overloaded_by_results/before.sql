create procedure p(in a int, in b int, in c int) language sql as 'select 1';
comment on procedure p(in int, in int, in int) is 'three';
