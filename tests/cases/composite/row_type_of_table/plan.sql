-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.point.label
-- locks: ACCESS EXCLUSIVE on public.point
SET search_path = public;
ALTER TABLE public.point ADD COLUMN label text;

COMMIT;

BEGIN;

-- 2/2 expand: alter function public.origin()
CREATE OR REPLACE FUNCTION public.origin()
 RETURNS public.point
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT ROW(0, 0, 'o')::public.point $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
