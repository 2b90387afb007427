create function f(a int) returns int language sql immutable strict leakproof parallel safe cost 5 as 'select a';
create function g() returns setof int language plpgsql stable security definer parallel restricted cost 250 rows 42 set work_mem = '8MB' as 'begin return next 1; end';
