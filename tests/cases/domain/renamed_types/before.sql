CREATE TYPE pay_state AS ENUM ('due', 'paid');
CREATE TYPE place AS (street text, number int);
CREATE TYPE span AS RANGE (SUBTYPE = int);
CREATE DOMAIN amount AS int CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE bills (
    id int PRIMARY KEY,
    state pay_state NOT NULL DEFAULT 'due',
    states pay_state[],
    place place,
    valid span,
    amount amount
);
CREATE FUNCTION is_due(pay_state) RETURNS boolean LANGUAGE sql AS $$ SELECT $1::text = 'due' $$;
REVOKE USAGE ON TYPE pay_state FROM PUBLIC;
GRANT USAGE ON TYPE pay_state TO app_reader;
ALTER DOMAIN amount OWNER TO app_owner;
