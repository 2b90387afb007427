create function f(a int, b text default 'it''s', c date default '2024-01-01') returns text language sql as $$ select a || b || c $$;
create view uses_default as select f(1) as one, f(5) as two;
