create function f(x numeric) returns text language sql immutable as $$ select 'numeric' $$;
create function f(x int) returns text language sql immutable as $$ select 'int' $$;
create view v as select f(1) as which;
