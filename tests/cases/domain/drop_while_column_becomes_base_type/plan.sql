-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.invoices.total
-- locks: ACCESS EXCLUSIVE on public.invoices
-- work: rewrites public.invoices
-- caution F205: fails when a value of public.invoices.total does not fit numeric(12,2)
-- caution L402: nobody can read or write public.invoices while it is rewritten
SET search_path = public;
ALTER TABLE public.invoices ALTER COLUMN total TYPE numeric(12,2);

-- 2/2 contract: drop domain public.money2
SET search_path = '';
DROP DOMAIN public.money2;

COMMIT;

RESET search_path;
RESET check_function_bodies;
