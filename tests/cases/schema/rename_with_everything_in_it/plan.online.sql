-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 8 expand, 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'domain shop.amount', '{"kind":"domain","before":{"schema":"store","name":"amount"},"after":{"schema":"shop","name":"amount"}}'),
    ('alias', 'enum shop.mood', '{"kind":"enum","before":{"schema":"store","name":"mood"},"after":{"schema":"shop","name":"mood"}}'),
    ('alias', 'function shop.feel(shop.mood)', '{"kind":"function","before":{"schema":"store","name":"feel"},"after":{"schema":"shop","name":"feel"},"signature":"shop.mood"}'),
    ('alias', 'schema shop', '{"kind":"schema","before":{"schema":"","name":"store"},"after":{"schema":"","name":"shop"}}'),
    ('alias', 'table shop.owners', '{"kind":"table","before":{"schema":"store","name":"owners"},"after":{"schema":"shop","name":"owners"}}'),
    ('alias', 'table shop.pets', '{"kind":"table","before":{"schema":"store","name":"pets"},"after":{"schema":"shop","name":"pets"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/15 expand: alter schema store
ALTER SCHEMA store RENAME TO shop;

-- 3/15 expand: alter schema shop
-- code that knows the old name goes on until contract
-- caution B301: code that says sequence numbers in store fails from here on
-- caution B301: code that says sequence owners_id_seq in store fails from here on
CREATE SCHEMA store;

-- 4/15 expand: alter enum shop.mood
-- code that knows the old name goes on until contract
-- caution B301: code that compares with a value cast to store.mood fails from here on: it is a domain
CREATE DOMAIN store.mood AS shop.mood;

-- 5/15 expand: alter domain shop.amount
-- code that knows the old name goes on until contract
CREATE DOMAIN store.amount AS shop.amount;

-- 6/15 expand: alter table shop.owners
-- code that knows the old name goes on until contract
CREATE VIEW store.owners WITH (security_invoker='true') AS SELECT id, m FROM shop.owners;

-- 7/15 expand: alter table shop.pets
-- code that knows the old name goes on until contract
CREATE VIEW store.pets WITH (security_invoker='true') AS SELECT id, owner, price, number FROM shop.pets;

-- 8/15 expand: alter function shop.feel(shop.mood)
-- code that knows the old name goes on until contract
SET search_path = public;
CREATE FUNCTION store.feel(m shop.mood)
 RETURNS text
 LANGUAGE sql
AS $$SELECT $1::text$$;

COMMIT;

BEGIN;

-- 9/15 contract: alter function shop.feel(shop.mood)
-- the old name of the function
-- caution B301: code that still names store.feel(shop.mood) fails
SET search_path = '';
DROP ROUTINE store.feel(shop.mood);
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'function shop.feel(shop.mood)';

-- 10/15 contract: alter table shop.pets
-- the old name of the table
-- caution B301: code that still names store.pets fails
DROP VIEW store.pets;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'table shop.pets';

-- 11/15 contract: alter table shop.owners
-- the old name of the table
-- caution B301: code that still names store.owners fails
DROP VIEW store.owners;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'table shop.owners';

-- 12/15 contract: alter domain shop.amount
-- the old name of the domain
-- caution B301: code that still names store.amount fails
DROP DOMAIN store.amount;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'domain shop.amount';

-- 13/15 contract: alter enum shop.mood
-- the old name of the enum
-- caution B301: code that still names store.mood fails
DROP DOMAIN store.mood;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'enum shop.mood';

-- 14/15 contract: alter schema shop
-- the old name of the schema
-- caution B301: code that still names store fails
DROP SCHEMA store;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'schema shop';

COMMIT;

BEGIN;

-- 15/15 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
