-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.slug(text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.slug(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
