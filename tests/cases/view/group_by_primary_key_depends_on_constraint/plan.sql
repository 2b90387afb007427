-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop constraint public.customer.customer_pk
-- locks: ACCESS EXCLUSIVE on public.customer
ALTER TABLE public.customer DROP CONSTRAINT customer_pk;

-- 2/2 expand: create constraint public.customer.customer_id_pkey
-- locks: ACCESS EXCLUSIVE on public.customer
-- work: builds public.customer.customer_id_pkey, reads all of public.customer
-- caution F202: fails when public.customer holds duplicates of (id)
-- caution L402: nobody can read or write public.customer while it is indexed
SET search_path = public;
ALTER TABLE public.customer ADD CONSTRAINT customer_id_pkey PRIMARY KEY (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
