-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop conversion public.a
DROP CONVERSION public.a;

-- 2/2 expand: create conversion public.a
SET search_path = public;
CREATE CONVERSION public.a FOR 'WIN1252' TO 'UTF8' FROM pg_catalog.win_to_utf8;

COMMIT;

RESET search_path;
RESET check_function_bodies;
