create function f(out a int, out b text) returns setof record language sql as $$ select 1, 'x' $$;
