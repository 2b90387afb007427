-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.invoice_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.invoice_list
-- locks: ACCESS EXCLUSIVE on public.invoice_list
-- caution B316: code that uses public.invoice_list finds it changed
DROP VIEW public.invoice_list;

-- 2/2 contract: create view public.invoice_list
-- locks: ACCESS SHARE on public.invoice
SET search_path = public;
CREATE VIEW public.invoice_list AS
SELECT id, customer, net, net + tax AS gross FROM invoice;

COMMIT;

RESET search_path;
RESET check_function_bodies;
