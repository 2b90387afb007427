-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create function public.mood_int2(public.mood)
SET search_path = public;
CREATE FUNCTION public.mood_int2(public.mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$select case $1 when 'ok' then 10 else 0 end$$;

COMMIT;

BEGIN;

-- 2/6 contract: drop cast (public.mood AS integer)
-- caution B318: code that uses (public.mood AS integer) finds it changed
SET search_path = '';
DROP CAST (public.mood AS integer);

-- 3/6 contract: create cast (public.mood AS integer)
SET search_path = public;
CREATE CAST (public.mood AS integer) WITH FUNCTION public.mood_int2(public.mood);

-- 4/6 contract: drop cast (public.pt AS text)
-- caution B318: code that uses (public.pt AS text) finds it changed
SET search_path = '';
DROP CAST (public.pt AS text);

-- 5/6 contract: create cast (public.pt AS text)
SET search_path = public;
CREATE CAST (public.pt AS text) WITH FUNCTION public.pt_text(public.pt) AS ASSIGNMENT;

-- 6/6 contract: create comment of cast (public.pt AS text)
-- because of cast (public.pt AS text)
COMMENT ON CAST (public.pt AS text) IS 'x,y';

COMMIT;

RESET search_path;
RESET check_function_bodies;
