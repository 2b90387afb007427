-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract
-- U001: view public.w is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create view reporting.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW reporting.v AS
SELECT a FROM public.t;

COMMIT;

BEGIN;

-- 2/4 contract: drop view public.w
-- locks: ACCESS EXCLUSIVE on public.w
-- caution B316: code that uses public.w finds it changed
SET search_path = '';
DROP VIEW public.w;

-- 3/4 contract: create view public.w
-- locks: ACCESS SHARE on reporting.v
SET search_path = public;
CREATE VIEW public.w AS
SELECT a FROM reporting.v;

COMMIT;

BEGIN;

-- 4/4 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B304: code that names public.v fails
SET search_path = '';
DROP VIEW public.v;

COMMIT;

RESET search_path;
RESET check_function_bodies;
