-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: view public.v is compared as text (--no-scratch)
-- U001: view public.w is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/4 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT a AS x, b AS y FROM t;

-- 3/4 expand: drop view public.w
-- locks: ACCESS EXCLUSIVE on public.w
SET search_path = '';
DROP VIEW public.w;

-- 4/4 expand: create view public.w
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.w AS
SELECT a AS x, b FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
