-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop collation public.c
DROP COLLATION public.c;

-- 2/2 expand: create collation public.c
SET search_path = public;
CREATE COLLATION public.c (provider = icu, locale = 'und', rules = '&a < h');

COMMIT;

RESET search_path;
RESET check_function_bodies;
