create function f(x numeric) returns text language sql immutable as $$ select 'numeric' $$;
create view v as select f(1) as which;
