-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create conversion "S 1"."C ""é"""
SET search_path = public;
CREATE DEFAULT CONVERSION "S 1"."C ""é""" FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;

-- 2/5 expand: create conversion public.c
CREATE CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;

-- 3/5 expand: create comment of conversion "S 1"."C ""é"""
COMMENT ON CONVERSION "S 1"."C ""é""" IS 'odd';

-- 4/5 expand: create comment of conversion public.c
COMMENT ON CONVERSION public.c IS 'plain';

-- 5/5 expand: create owner of conversion public.c
ALTER CONVERSION public.c OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
