-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.new_name(integer)
SET search_path = public;
CREATE FUNCTION public.new_name(a integer)
 RETURNS integer
 LANGUAGE sql
AS $$select a * 42$$;

COMMIT;

BEGIN;

-- 2/4 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 3/4 contract: create view public.v
SET search_path = public;
CREATE VIEW public.v AS
SELECT new_name(1) AS x;

-- 4/4 contract: drop function public.old_name(integer)
-- caution B318: code that names public.old_name(integer) fails
SET search_path = '';
DROP FUNCTION public.old_name(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
