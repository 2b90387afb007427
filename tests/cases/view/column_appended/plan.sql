-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.invoice_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.invoice_list
-- locks: ACCESS EXCLUSIVE on public.invoice_list
DROP VIEW public.invoice_list;

-- 2/2 expand: create view public.invoice_list
-- locks: ACCESS SHARE on public.invoice
SET search_path = public;
CREATE VIEW public.invoice_list AS
SELECT id, customer, net, net + tax AS gross FROM invoice;

COMMIT;

RESET search_path;
RESET check_function_bodies;
