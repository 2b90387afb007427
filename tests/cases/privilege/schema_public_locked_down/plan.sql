-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create privilege of schema public
-- caution S701: role app_owner gets CREATE, USAGE on public
-- refused: S701 without permission: role app_owner gets CREATE, USAGE on public
-- allow it with --allow 'S701:public'
--   GRANT CREATE, USAGE ON SCHEMA public TO app_owner;

-- 2/3 expand: create privilege of schema public
-- caution S701: role app_reader gets USAGE on public
-- refused: S701 without permission: role app_reader gets USAGE on public
-- allow it with --allow 'S701:public'
--   GRANT USAGE ON SCHEMA public TO app_reader;

BEGIN;

-- 3/3 contract: create privilege of schema public
-- caution B315: everybody loses USAGE on public
SET search_path = public;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
