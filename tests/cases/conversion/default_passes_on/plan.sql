-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop conversion public.a
DROP CONVERSION public.a;

-- 2/5 expand: create conversion public.a
SET search_path = public;
CREATE CONVERSION public.a FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;

-- 3/5 expand: drop conversion public.b
SET search_path = '';
DROP CONVERSION public.b;

-- 4/5 expand: create conversion public.b
SET search_path = public;
CREATE DEFAULT CONVERSION public.b FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;

-- 5/5 expand: create comment of conversion public.a
-- because of conversion public.a
COMMENT ON CONVERSION public.a IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;
