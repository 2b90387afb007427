-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter sequence public.invoice_no
-- locks: SHARE ROW EXCLUSIVE on public.invoice_no
SET search_path = public;
ALTER SEQUENCE public.invoice_no CACHE 20;

COMMIT;

RESET search_path;
RESET check_function_bodies;
