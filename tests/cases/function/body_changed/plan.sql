-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.greet(text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.greet(who text)
 RETURNS text
 LANGUAGE sql
AS $$ select 'Hello, ' || who || '!' $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
