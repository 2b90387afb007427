-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create owner of collation public.c
SET search_path = public;
ALTER COLLATION public.c OWNER TO app_owner;

-- 2/4 expand: create owner of text_search_configuration public.cfg
ALTER TEXT SEARCH CONFIGURATION public.cfg OWNER TO app_owner;

-- 3/4 expand: create owner of text_search_dictionary public.d
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO app_owner;

-- 4/4 expand: create owner of statistics public.st
ALTER STATISTICS public.st OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
