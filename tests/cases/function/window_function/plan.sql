-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create function public.my_rank()
SET search_path = public;
CREATE FUNCTION public.my_rank()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE STRICT
AS 'window_rank';

COMMIT;

RESET search_path;
RESET check_function_bodies;
