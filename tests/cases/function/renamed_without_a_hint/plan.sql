-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U002: function public.old_name(integer) leaves and function public.new_name(integer) of the same definition comes; if it is function public.new_name(integer) now, write beside that, at after.sql:1:1: -- @renamed from=old_name
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

-- 2/4 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/4 expand: create view public.v
SET search_path = public;
CREATE VIEW public.v AS
SELECT new_name(1) AS x;

-- 4/4 contract: drop function public.old_name(integer)
SET search_path = '';
DROP FUNCTION public.old_name(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
