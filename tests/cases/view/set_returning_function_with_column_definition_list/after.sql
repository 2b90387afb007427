create function any_rows() returns setof record language sql stable as $$ select 1, 'a'::text $$;
create view r as select f.a, f.b, g.* from any_rows() as f(a int, b text), rows from (generate_series(1, 2), generate_series(5, 9)) with ordinality as g(x, y, n);
