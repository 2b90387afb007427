create schema util;
create function public.helper(a int) returns int language sql immutable as 'select a';
create table t (id int, c int default public.helper(1));
