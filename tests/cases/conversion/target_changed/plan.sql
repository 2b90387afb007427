-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop conversion public.b
DROP CONVERSION public.b;

-- 2/2 expand: create conversion public.b
SET search_path = public;
CREATE CONVERSION public.b FOR 'UTF8' TO 'LATIN2' FROM pg_catalog.utf8_to_iso8859;

COMMIT;

RESET search_path;
RESET check_function_bodies;
