-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract
-- U001: view public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop view public.r
-- locks: ACCESS EXCLUSIVE on public.r
-- caution B316: code that uses public.r finds it changed
DROP VIEW public.r;

-- 2/3 contract: create view public.r
-- locks: ACCESS SHARE on public.reading
SET search_path = public;
CREATE VIEW public.r AS
SELECT id, v AS measured FROM reading;

-- 3/3 contract: create privilege of view public.r
-- because of view public.r
GRANT SELECT ON TABLE public.r TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
