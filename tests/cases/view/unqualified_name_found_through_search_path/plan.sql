-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
DROP VIEW public.v;

-- 2/2 contract: create view public.v
-- locks: ACCESS SHARE on two.t
SET search_path = two, one, public;
CREATE VIEW public.v AS
SELECT a FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
