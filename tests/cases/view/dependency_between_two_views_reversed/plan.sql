-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: view public.x is compared as text (--no-scratch)
-- U001: view public.y is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.y
-- locks: ACCESS EXCLUSIVE on public.y
DROP VIEW public.y;

-- 2/4 expand: drop view public.x
-- locks: ACCESS EXCLUSIVE on public.x
DROP VIEW public.x;

-- 3/4 expand: create view public.y
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.y AS
SELECT a FROM t;

-- 4/4 expand: create view public.x
CREATE VIEW public.x AS
SELECT a FROM y;

COMMIT;

RESET search_path;
RESET check_function_bodies;
