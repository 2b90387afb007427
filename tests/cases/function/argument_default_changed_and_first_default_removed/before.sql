create function f(a int default 1, b text default 'x', c date default current_date) returns text language sql as $$ select a || b || c $$;
create view uses_default as select f() as one, f(5) as two;
