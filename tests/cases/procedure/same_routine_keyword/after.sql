create procedure public.p(in a integer, inout b text = 'x') as 'select b' language sql security invoker;
comment on routine p is 'hello';
grant all on routine p(a int, inout b text) to app_reader;
