-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create cast (character varying AS public.mood)
SET search_path = public;
CREATE CAST (character varying AS public.mood) WITH INOUT AS IMPLICIT;

-- 2/4 expand: create cast (public.mood AS integer)
CREATE CAST (public.mood AS integer) WITH FUNCTION public.mood_int(public.mood) AS ASSIGNMENT;

-- 3/4 expand: create cast (public.pt AS text)
CREATE CAST (public.pt AS text) WITH FUNCTION public.pt_text(public.pt);

-- 4/4 expand: create comment of cast (public.mood AS integer)
COMMENT ON CAST (public.mood AS integer) IS 'ok is one';

COMMIT;

RESET search_path;
RESET check_function_bodies;
