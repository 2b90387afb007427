-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter table public.clients
-- locks: ACCESS EXCLUSIVE on public.clients
ALTER TABLE public.clients RENAME TO customers;

-- 2/4 expand: alter sequence public.clients_id_seq
-- locks: ACCESS EXCLUSIVE on public.clients_id_seq
ALTER SEQUENCE public.clients_id_seq RENAME TO customers_id_seq;

-- 3/4 expand: alter index public.clients_name_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.clients_name_idx
ALTER INDEX public.clients_name_idx RENAME TO customers_name_idx;

-- 4/4 expand: alter constraint public.customers.clients_pkey
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers RENAME CONSTRAINT clients_pkey TO customers_pkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
