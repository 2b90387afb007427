-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.f(text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f(a text)
 RETURNS text
 TRANSFORM FOR TYPE text
 LANGUAGE plpgsql
AS $$ begin return a; end $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
