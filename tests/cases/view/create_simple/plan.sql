-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create view public.active_customer
-- locks: ACCESS SHARE on public.customer
SET search_path = public;
CREATE VIEW public.active_customer AS
SELECT id, name FROM customer WHERE active;

COMMIT;

RESET search_path;
RESET check_function_bodies;
