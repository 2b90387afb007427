create function f() returns table (a integer, b text) language sql volatile as $$ select 1, 'x' $$;
