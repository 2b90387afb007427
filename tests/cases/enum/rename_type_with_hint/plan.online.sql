-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'enum public.payment_state', '{"kind":"enum","before":{"schema":"public","name":"pay_state"},"after":{"schema":"public","name":"payment_state"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/5 expand: alter enum public.pay_state
ALTER TYPE public.pay_state RENAME TO payment_state;

-- 3/5 expand: alter enum public.payment_state
-- code that knows the old name goes on until contract
-- caution B301: code that compares with a value cast to public.pay_state fails from here on: it is a domain
CREATE DOMAIN public.pay_state AS public.payment_state;

COMMIT;

BEGIN;

-- 4/5 contract: alter enum public.payment_state
-- the old name of the enum
-- caution B301: code that still names public.pay_state fails
DROP DOMAIN public.pay_state;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'enum public.payment_state';

COMMIT;

BEGIN;

-- 5/5 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
