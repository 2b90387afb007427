-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: view public.x is compared as text (--no-scratch)
-- U001: view public.y is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.y
-- locks: ACCESS EXCLUSIVE on public.y
-- caution B316: code that uses public.y finds it changed
DROP VIEW public.y;

-- 2/4 contract: create view public.y
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.y AS
SELECT a FROM t;

COMMIT;

BEGIN;

-- 3/4 contract: drop view public.x
-- locks: ACCESS EXCLUSIVE on public.x
-- caution B316: code that uses public.x finds it changed
SET search_path = '';
DROP VIEW public.x;

-- 4/4 contract: create view public.x
-- locks: ACCESS SHARE on public.y
SET search_path = public;
CREATE VIEW public.x AS
SELECT a FROM y;

COMMIT;

RESET search_path;
RESET check_function_bodies;
