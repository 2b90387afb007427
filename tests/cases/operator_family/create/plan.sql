-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create operator_family "S 1"."F ""é""" USING gist
SET search_path = public;
CREATE OPERATOR FAMILY "S 1"."F ""é""" USING gist;

-- 2/6 expand: create operator_family public.f USING btree
CREATE OPERATOR FAMILY public.f USING btree;

-- 3/6 expand: create operator_family public.f USING hash
CREATE OPERATOR FAMILY public.f USING hash;

-- 4/6 expand: create comment of operator_family "S 1"."F ""é""" USING gist
COMMENT ON OPERATOR FAMILY "S 1"."F ""é""" USING gist IS 'odd';

-- 5/6 expand: create comment of operator_family public.f USING btree
COMMENT ON OPERATOR FAMILY public.f USING btree IS 'sorts';

-- 6/6 expand: create owner of operator_family public.f USING hash
ALTER OPERATOR FAMILY public.f USING hash OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
