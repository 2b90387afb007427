-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create collation public.c
SET search_path = public;
CREATE COLLATION public.c (provider = builtin, locale = 'C.UTF-8');

COMMIT;

RESET search_path;
RESET check_function_bodies;
