create type money2 as (amount numeric, cur text);
create function money2(n numeric) returns money2 language sql immutable as $$ select row(n, 'EUR')::money2 $$;
create table item (p money2 default money2(1));
