-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop conversion public.a
DROP CONVERSION public.a;

-- 2/3 expand: create conversion public.a
SET search_path = public;
CREATE CONVERSION public.a FOR 'LATIN1' TO 'UTF8' FROM public.to_utf8;

-- 3/3 expand: create owner of conversion public.a
-- because of conversion public.a
ALTER CONVERSION public.a OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
