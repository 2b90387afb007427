-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create inheritance public.b of public.base
-- locks: SHARE UPDATE EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.b
SET search_path = public;
ALTER TABLE public.b INHERIT public.base;

-- 2/2 contract: drop inheritance public.a of public.base
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS SHARE on public.base
SET search_path = '';
ALTER TABLE public.a NO INHERIT public.base;

COMMIT;

RESET search_path;
RESET check_function_bodies;
