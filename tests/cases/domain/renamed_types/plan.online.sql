-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 10 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'composite_type public."Address"', '{"kind":"composite_type","before":{"schema":"public","name":"place"},"after":{"schema":"public","name":"Address"}}'),
    ('alias', 'domain public.money_amount', '{"kind":"domain","before":{"schema":"public","name":"amount"},"after":{"schema":"public","name":"money_amount"}}'),
    ('alias', 'enum public.payment_state', '{"kind":"enum","before":{"schema":"public","name":"pay_state"},"after":{"schema":"public","name":"payment_state"}}'),
    ('alias', 'range_type public.int_span', '{"kind":"range_type","before":{"schema":"public","name":"span"},"after":{"schema":"public","name":"int_span"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/15 expand: alter enum public.pay_state
ALTER TYPE public.pay_state RENAME TO payment_state;

-- 3/15 expand: alter composite_type public.place
ALTER TYPE public.place RENAME TO "Address";

-- 4/15 expand: alter range_type public.span
ALTER TYPE public.span RENAME TO int_span;

-- 5/15 expand: alter domain public.amount
ALTER DOMAIN public.amount RENAME TO money_amount;

-- 6/15 expand: alter range_type public.int_span
-- caution B301: code that calls it span_multirange fails from here on: it is int_span_multirange
ALTER TYPE public.span_multirange RENAME TO int_span_multirange;

-- 7/15 expand: alter enum public.payment_state
-- code that knows the old name goes on until contract
-- caution B301: code that compares with a value cast to public.pay_state fails from here on: it is a domain
CREATE DOMAIN public.pay_state AS public.payment_state;
GRANT USAGE ON DOMAIN public.pay_state TO app_reader;
REVOKE USAGE ON DOMAIN public.pay_state FROM PUBLIC;

-- 8/15 expand: alter composite_type public."Address"
-- code that knows the old name goes on until contract
CREATE DOMAIN public.place AS public."Address";

-- 9/15 expand: alter range_type public.int_span
-- code that knows the old name goes on until contract
CREATE DOMAIN public.span AS public.int_span;

-- 10/15 expand: alter domain public.money_amount
-- code that knows the old name goes on until contract
CREATE DOMAIN public.amount AS public.money_amount;
ALTER DOMAIN public.amount OWNER TO app_owner;

COMMIT;

BEGIN;

-- 11/15 contract: alter domain public.money_amount
-- the old name of the domain
-- caution B301: code that still names public.amount fails
DROP DOMAIN public.amount;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'domain public.money_amount';

-- 12/15 contract: alter range_type public.int_span
-- the old name of the range_type
-- caution B301: code that still names public.span fails
DROP DOMAIN public.span;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'range_type public.int_span';

-- 13/15 contract: alter composite_type public."Address"
-- the old name of the composite_type
-- caution B301: code that still names public.place fails
DROP DOMAIN public.place;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'composite_type public."Address"';

-- 14/15 contract: alter enum public.payment_state
-- the old name of the enum
-- caution B301: code that still names public.pay_state fails
DROP DOMAIN public.pay_state;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'enum public.payment_state';

COMMIT;

BEGIN;

-- 15/15 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
