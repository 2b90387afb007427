-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract
-- U001: default public.t.c is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function util.helper(integer)
SET search_path = public;
CREATE FUNCTION util.helper(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$select a$$;

COMMIT;

BEGIN;

-- 2/3 expand: alter default public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT util.helper(1);

COMMIT;

BEGIN;

-- 3/3 contract: drop function public.helper(integer)
-- caution B318: code that names public.helper(integer) fails
SET search_path = '';
DROP FUNCTION public.helper(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
