-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 1 expand, 6 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/7 expand: create owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- caution S706: role app_owner may do everything with table public.t, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with table public.t, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.t'
--   ALTER TABLE public.t OWNER TO app_owner;

BEGIN;

-- 2/7 contract: drop view public.v
-- because of function public.f()
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 3/7 contract: drop function public.f()
-- caution B318: code that uses public.f() finds it changed
DROP FUNCTION public.f();

-- 4/7 contract: create function public.f()
SET search_path = public;
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
AS $$select 1::bigint$$;

-- 5/7 contract: create view public.v
-- because of function public.f()
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT f() AS x, a FROM t;

-- 6/7 contract: create owner of function public.f()
ALTER FUNCTION public.f() OWNER TO app_owner;

-- 7/7 contract: create owner of view public.v
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.v
ALTER VIEW public.v OWNER TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
