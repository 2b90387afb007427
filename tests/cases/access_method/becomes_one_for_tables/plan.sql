-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop access_method m
DROP ACCESS METHOD m;

-- 2/3 expand: create access_method m
SET search_path = public;
CREATE ACCESS METHOD m TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;

-- 3/3 expand: create comment of access_method m
-- because of access_method m
COMMENT ON ACCESS METHOD m IS 'mine';

COMMIT;

RESET search_path;
RESET check_function_bodies;
