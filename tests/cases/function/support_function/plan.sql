-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.my_series(integer, integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.my_series(integer, integer)
 RETURNS SETOF integer
 LANGUAGE internal
 IMMUTABLE STRICT SUPPORT pg_catalog.generate_series_int4_support
AS 'generate_series_int4';

COMMIT;

RESET search_path;
RESET check_function_bodies;
