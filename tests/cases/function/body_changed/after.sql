create function greet(who text) returns text language sql as $$ select 'Hello, ' || who || '!' $$;
comment on function greet(text) is 'kept';
grant execute on function greet(text) to app_reader;
