-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop operator_family_member public.f USING gist OPERATOR 20 (integer, integer)
ALTER OPERATOR FAMILY public.f USING gist DROP OPERATOR 20 (integer, integer);

-- 2/2 expand: create operator_family_member public.f USING gist OPERATOR 20 (integer, integer)
SET search_path = public;
ALTER OPERATOR FAMILY public.f USING gist ADD OPERATOR 20 public.<~> (integer, integer) FOR ORDER BY public.sorts;

COMMIT;

RESET search_path;
RESET check_function_bodies;
