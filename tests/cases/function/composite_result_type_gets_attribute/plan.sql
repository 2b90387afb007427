-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter composite_type public.pair
SET search_path = public;
ALTER TYPE public.pair ADD ATTRIBUTE c text;

-- 2/2 expand: alter function public.make_pair()
CREATE OR REPLACE FUNCTION public.make_pair()
 RETURNS public.pair
 LANGUAGE sql
AS $$ select row(1, 2, 'x')::pair $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
