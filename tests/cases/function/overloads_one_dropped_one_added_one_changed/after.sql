create function fmt(a date) returns text language sql as $$ select 'd' || a $$;
create function fmt(a text) returns text language sql as $$ select 'T' || a $$;
create function fmt(a int, b int) returns text language sql as $$ select a || ':' || b $$;
comment on function fmt(a int, b int) is 'a pair';
