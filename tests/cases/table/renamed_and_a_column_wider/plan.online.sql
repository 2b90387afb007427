-- irreversible: column public.customers.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 4 expand, 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create schema schemadiff
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

-- 2/7 expand: alter table public.clients
-- locks: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME TO customers;

-- 3/7 expand: alter constraint public.customers.clients_pkey
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME CONSTRAINT clients_pkey TO customers_pkey;

-- 4/7 expand: alter table public.customers
-- code that knows the old name goes on until contract
CREATE VIEW public.clients WITH (security_invoker='true') AS SELECT id, name, fax FROM public.customers;
GRANT INSERT ON TABLE public.clients TO app_writer;
GRANT SELECT (id) ON TABLE public.clients TO app_reader;
GRANT SELECT (name) ON TABLE public.clients TO app_reader;

COMMIT;

BEGIN;

-- 5/7 contract: alter table public.customers
-- the old name of the table
-- caution B301: code that still names public.clients fails
DROP VIEW public.clients;
DELETE FROM schemadiff.open WHERE kind = 'alias' AND object = 'table public.customers';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/7 contract: alter column public.customers.name
-- locks: ACCESS EXCLUSIVE on public.customers
SET search_path = public;
ALTER TABLE public.customers ALTER COLUMN name TYPE character varying(20);

COMMIT;

-- 7/7 contract: drop column public.customers.fax
-- locks: ACCESS EXCLUSIVE on public.customers
-- loss D103: column public.customers.fax is dropped with its values
-- caution B303: code that names column public.customers.fax fails
-- refused: D103 without permission: column public.customers.fax is dropped with its values
-- allow it with --allow 'D103:public.customers.fax'
--   ALTER TABLE public.customers DROP COLUMN fax;

RESET search_path;
RESET check_function_bodies;
