-- @renamed from=pay_state
CREATE TYPE payment_state AS ENUM ('due', 'paid');
-- @renamed from=place
CREATE TYPE "Address" AS (street text, number int);
-- @renamed from=span
CREATE TYPE int_span AS RANGE (SUBTYPE = int);
-- @renamed from=amount
CREATE DOMAIN money_amount AS int CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE bills (
    id int PRIMARY KEY,
    state payment_state NOT NULL DEFAULT 'due',
    states payment_state[],
    place "Address",
    valid int_span,
    amount money_amount
);
CREATE FUNCTION is_due(payment_state) RETURNS boolean LANGUAGE sql AS $$ SELECT $1::text = 'due' $$;
REVOKE USAGE ON TYPE payment_state FROM PUBLIC;
GRANT USAGE ON TYPE payment_state TO app_reader;
ALTER DOMAIN money_amount OWNER TO app_owner;
