create function f(a int default 1, b text default 'x'::text, c int[] default '{}'::integer[]) returns int language sql as 'select a';
