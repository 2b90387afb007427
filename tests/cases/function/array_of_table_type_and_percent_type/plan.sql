-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create function public.f(public.t[], bigint)
SET search_path = public;
CREATE FUNCTION public.f(a public.t[], b bigint)
 RETURNS character varying
 LANGUAGE sql
AS $$ select 'x'::varchar $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
