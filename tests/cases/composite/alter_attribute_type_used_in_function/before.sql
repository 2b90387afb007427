CREATE TYPE money_t AS (amount int, currency char(3));
CREATE FUNCTION plus(a money_t, b money_t) RETURNS money_t LANGUAGE sql IMMUTABLE
AS $$ SELECT ROW((a).amount + (b).amount, (a).currency)::money_t $$;
