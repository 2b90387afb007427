-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create owner of materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = public;
ALTER MATERIALIZED VIEW public.m OWNER TO app_owner;

-- 2/2 expand: alter owner of view public.v
-- locks: ACCESS EXCLUSIVE on public.v
ALTER VIEW public.v OWNER TO "Weird Role";

COMMIT;

RESET search_path;
RESET check_function_bodies;
