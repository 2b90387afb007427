-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create function public.p(integer, integer)
SET search_path = public;
CREATE PROCEDURE public.p(OUT a integer, b integer, c integer)
 LANGUAGE sql
AS $$select b$$;

-- 2/7 expand: alter function public.p(integer, integer, integer)
CREATE OR REPLACE PROCEDURE public.p(a integer, b integer, c integer)
 LANGUAGE sql
AS $$select 2$$;

-- 3/7 expand: create function public.p(integer, integer[])
CREATE PROCEDURE public.p(INOUT a integer, VARIADIC d integer[])
 LANGUAGE sql
AS $$select a$$;

-- 4/7 expand: create comment of function public.p(integer, integer)
COMMENT ON PROCEDURE public.p(integer, integer) IS 'two and a result';

-- 5/7 expand: alter comment of function public.p(integer, integer, integer)
COMMENT ON PROCEDURE public.p(IN integer, IN integer, IN integer) IS 'three of them';

-- 6/7 expand: create privilege of function public.p(integer, integer, integer)
GRANT EXECUTE ON PROCEDURE public.p(IN integer, IN integer, IN integer) TO app_reader;

-- 7/7 expand: create privilege of function public.p(integer, integer[])
REVOKE EXECUTE ON PROCEDURE public.p(INOUT integer, VARIADIC integer[]) FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
