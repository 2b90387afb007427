-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop operator_family_member public.f USING gist FUNCTION 8 (integer, integer)
ALTER OPERATOR FAMILY public.f USING gist DROP FUNCTION 8 (integer, integer);

-- 2/2 expand: create operator_family_member public.f USING gist FUNCTION 8 (integer, integer)
SET search_path = public;
ALTER OPERATOR FAMILY public.f USING gist ADD FUNCTION 8 (integer, integer) public.far(internal, integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
