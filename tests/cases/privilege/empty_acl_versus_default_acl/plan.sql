-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract; 5 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: create owner of schema s
-- caution S706: role app_owner may do everything with schema s, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with schema s, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:s'
--   ALTER SCHEMA s OWNER TO app_owner;

-- 2/6 expand: create owner of function public.f()
-- caution S706: role app_owner may do everything with function public.f(), and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with function public.f(), and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.f()'
--   ALTER FUNCTION public.f() OWNER TO app_owner;

BEGIN;

-- 3/6 contract: create privilege of schema s
-- caution B315: the owner loses CREATE, USAGE on s
-- refused: needs a refused step: owner of schema s
--   REVOKE CREATE, USAGE ON SCHEMA s FROM app_owner;

-- 4/6 contract: create privilege of enum public.e
-- caution B315: everybody loses USAGE on public.e
SET search_path = public;
REVOKE USAGE ON TYPE public.e FROM PUBLIC;

-- 5/6 contract: create privilege of function public.f()
-- caution B315: everybody loses EXECUTE on public.f()
-- refused: needs a refused step: owner of function public.f()
--   REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- 6/6 contract: create privilege of function public.f()
-- caution B315: the owner loses EXECUTE on public.f()
-- refused: needs a refused step: owner of function public.f()
--   REVOKE EXECUTE ON FUNCTION public.f() FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
