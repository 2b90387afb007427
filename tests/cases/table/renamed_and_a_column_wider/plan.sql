-- irreversible: column public.customers.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter table public.clients
-- locks: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME TO customers;

-- 2/4 expand: alter constraint public.customers.clients_pkey
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME CONSTRAINT clients_pkey TO customers_pkey;

-- 3/4 expand: alter column public.customers.name
-- locks: ACCESS EXCLUSIVE on public.customers
SET search_path = public;
ALTER TABLE public.customers ALTER COLUMN name TYPE character varying(20);

-- 4/4 contract: drop column public.customers.fax
-- locks: ACCESS EXCLUSIVE on public.customers
-- loss D103: column public.customers.fax is dropped with its values
-- refused: D103 without permission: column public.customers.fax is dropped with its values
-- allow it with --allow 'D103:public.customers.fax'
--   ALTER TABLE public.customers DROP COLUMN fax;

COMMIT;

RESET search_path;
RESET check_function_bodies;
