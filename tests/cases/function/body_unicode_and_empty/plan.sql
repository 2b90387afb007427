-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.nothing()
SET search_path = public;
CREATE OR REPLACE PROCEDURE public.nothing()
 LANGUAGE sql
AS $$  $$;

-- 2/2 expand: alter function public.u()
CREATE OR REPLACE FUNCTION public.u()
 RETURNS text
 LANGUAGE sql
AS $$ select 'ß→漢字'::text $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
