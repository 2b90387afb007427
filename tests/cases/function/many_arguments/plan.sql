-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.wide(integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.wide(a1 integer, a2 integer, a3 integer, a4 integer, a5 integer, a6 integer, a7 integer, a8 integer, a9 integer, a10 integer, a11 integer, a12 integer, a13 integer, a14 integer, a15 integer, a16 integer, a17 integer, a18 integer, a19 integer DEFAULT 1, a20 integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $$select a20$$;

-- 2/2 expand: create comment of function public.wide(integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer)
COMMENT ON FUNCTION public.wide(integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer) IS 'twenty';

COMMIT;

RESET search_path;
RESET check_function_bodies;
