-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create inheritance public.kid of public.new_base
-- locks: SHARE UPDATE EXCLUSIVE on public.new_base, ACCESS EXCLUSIVE on public.kid
SET search_path = public;
ALTER TABLE public.kid INHERIT public.new_base;

-- 2/2 contract: drop inheritance public.kid of public.old_base
-- locks: ACCESS EXCLUSIVE on public.kid, ACCESS SHARE on public.old_base
SET search_path = '';
ALTER TABLE public.kid NO INHERIT public.old_base;

COMMIT;

RESET search_path;
RESET check_function_bodies;
