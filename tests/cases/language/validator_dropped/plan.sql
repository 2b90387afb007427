-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter language script
SET search_path = public;
CREATE OR REPLACE PROCEDURAL LANGUAGE script HANDLER pg_catalog.plpgsql_call_handler INLINE pg_catalog.plpgsql_inline_handler;

COMMIT;

RESET search_path;
RESET check_function_bodies;
