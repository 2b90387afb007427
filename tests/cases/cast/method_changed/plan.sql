-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop cast (text AS public.label)
DROP CAST (text AS public.label);

-- 2/2 expand: create cast (text AS public.label)
SET search_path = public;
CREATE CAST (text AS public.label) WITH FUNCTION public.to_label(text) AS ASSIGNMENT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
