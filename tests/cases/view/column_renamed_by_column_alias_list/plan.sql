-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.r
-- locks: ACCESS EXCLUSIVE on public.r
-- caution B316: code that uses public.r finds it changed
DROP VIEW public.r;

-- 2/2 contract: create view public.r
-- locks: ACCESS SHARE on public.reading
SET search_path = public;
CREATE VIEW public.r AS
SELECT id AS id, v AS amount, at AS "when" FROM reading;

COMMIT;

RESET search_path;
RESET check_function_bodies;
