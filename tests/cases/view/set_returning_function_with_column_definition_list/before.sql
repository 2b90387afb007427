create function any_rows() returns setof record language sql stable as $$ select 1, 'a'::text $$;
create view r as select f.a from any_rows() as f(a int, b text);
