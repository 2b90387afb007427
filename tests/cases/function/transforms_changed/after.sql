create function from_sql(internal) returns internal language internal immutable strict as 'varchar_support';
create transform for text language plpgsql (from sql with function from_sql(internal));
create function f(a text) returns text transform for type text language plpgsql as $$ begin return a; end $$;
