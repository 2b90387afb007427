-- irreversible: extension citext is dropped with everything that it holds
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop extension_dependency of materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m NO DEPENDS ON EXTENSION citext;

-- 2/4 expand: drop extension_dependency of function public.stays()
ALTER FUNCTION public.stays() NO DEPENDS ON EXTENSION citext;

-- 3/4 contract: drop function public.goes()
DROP FUNCTION public.goes();

-- 4/4 contract: drop extension citext
-- loss D108: extension citext is dropped with everything that it holds
-- refused: D108 without permission: extension citext is dropped with everything that it holds
-- allow it with --allow 'D108:citext'
--   DROP EXTENSION citext;

COMMIT;

RESET search_path;
RESET check_function_bodies;
