create function fmt(a int) returns text language sql as $$ select 'i' || a $$;
create function fmt(a text) returns text language sql as $$ select 't' || a $$;
create function fmt(a int, b int) returns text language sql as $$ select a || ':' || b $$;
comment on function fmt(int, int) is 'pair';
