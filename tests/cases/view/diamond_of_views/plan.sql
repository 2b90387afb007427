-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: view public.l is compared as text (--no-scratch)
-- U001: view public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop view public.top
-- because of view public.l
-- locks: ACCESS EXCLUSIVE on public.top
DROP VIEW public.top;

-- 2/6 expand: drop view public.l
-- locks: ACCESS EXCLUSIVE on public.l
DROP VIEW public.l;

-- 3/6 expand: create view public.l
-- locks: ACCESS SHARE on public.base
SET search_path = public;
CREATE VIEW public.l AS
SELECT b, a FROM base;

-- 4/6 expand: drop view public.r
-- locks: ACCESS EXCLUSIVE on public.r
SET search_path = '';
DROP VIEW public.r;

-- 5/6 expand: create view public.r
-- locks: ACCESS SHARE on public.base
SET search_path = public;
CREATE VIEW public.r AS
SELECT b, a FROM base;

-- 6/6 expand: create view public.top
-- because of view public.l
CREATE VIEW public.top AS
SELECT l.a, r.b FROM l JOIN r ON l.a = r.a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
