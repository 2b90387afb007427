-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 6 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('alias', 'table public.customers', '{"kind":"table","before":{"schema":"public","name":"clients"},"after":{"schema":"public","name":"customers"}}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/8 expand: alter table public.clients
-- locks: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME TO customers;

-- 3/8 expand: alter sequence public.clients_id_seq
-- locks: ACCESS EXCLUSIVE on public.clients_id_seq
-- caution B301: code that calls it public.clients_id_seq fails from here on: it is public.customers_id_seq
ALTER SEQUENCE public.clients_id_seq RENAME TO customers_id_seq;

-- 4/8 expand: alter index public.clients_name_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.clients_name_idx
ALTER INDEX public.clients_name_idx RENAME TO customers_name_idx;

-- 5/8 expand: alter constraint public.customers.clients_pkey
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME CONSTRAINT clients_pkey TO customers_pkey;

-- 6/8 expand: alter table public.customers
-- code that knows the old name goes on until contract
CREATE VIEW public.clients WITH (security_invoker='true') AS SELECT id, name FROM public.customers;

COMMIT;

BEGIN;

-- 7/8 contract: alter table public.customers
-- the old name of the table
-- caution B301: code that still names public.clients fails
DROP VIEW public.clients;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'table public.customers';

COMMIT;

BEGIN;

-- 8/8 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
