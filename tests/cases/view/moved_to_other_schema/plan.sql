-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: view public.w is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.w
-- locks: ACCESS EXCLUSIVE on public.w
DROP VIEW public.w;

-- 2/4 expand: create view reporting.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW reporting.v AS
SELECT a FROM public.t;

-- 3/4 expand: create view public.w
CREATE VIEW public.w AS
SELECT a FROM reporting.v;

-- 4/4 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

COMMIT;

RESET search_path;
RESET check_function_bodies;
