-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.s()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.s()
 RETURNS text
 LANGUAGE sql
AS $_$select 'it''s \\ a\nb; '::text /* ; */ -- $$ end$_$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
