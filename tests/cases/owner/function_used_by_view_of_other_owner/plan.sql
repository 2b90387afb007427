-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop view public.v
-- because of function public.f()
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/7 expand: drop function public.f()
DROP FUNCTION public.f();

-- 3/7 expand: create function public.f()
SET search_path = public;
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
AS $$select 1::bigint$$;

-- 4/7 expand: create view public.v
-- because of function public.f()
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT f() AS x, a FROM t;

-- 5/7 expand: create owner of function public.f()
ALTER FUNCTION public.f() OWNER TO app_owner;

-- 6/7 expand: create owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t OWNER TO app_owner;

-- 7/7 expand: create owner of view public.v
-- because of view public.v
ALTER VIEW public.v OWNER TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
