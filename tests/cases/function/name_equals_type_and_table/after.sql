create type money2 as (amount numeric, cur text);
create function money2(n numeric) returns money2 language sql immutable as $$ select row(n, 'USD')::money2 $$;
create function money2(n numeric, c text) returns money2 language sql immutable as 'select row(n, c)::money2';
create table item (p money2 default money2(1, 'CHF'));
