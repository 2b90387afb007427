-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: create privilege of function public.f(text, integer[])
-- caution S701: role app_reader gets EXECUTE on public.f(text, integer[])
-- refused: S701 without permission: role app_reader gets EXECUTE on public.f(text, integer[])
-- allow it with --allow 'S701:public.f(text, integer[])'
--   GRANT EXECUTE ON FUNCTION public.f(text, integer[]) TO app_reader;

-- 2/4 expand: create privilege of function public.p(integer)
-- caution S701: role app_writer gets EXECUTE on public.p(integer)
-- refused: S701 without permission: role app_writer gets EXECUTE on public.p(integer)
-- allow it with --allow 'S701:public.p(integer)'
--   GRANT EXECUTE ON PROCEDURE public.p(integer) TO app_writer WITH GRANT OPTION;

BEGIN;

-- 3/4 contract: create privilege of function public.p(integer)
-- caution B315: everybody loses EXECUTE on public.p(integer)
SET search_path = public;
REVOKE EXECUTE ON PROCEDURE public.p(integer) FROM PUBLIC;

-- 4/4 contract: drop privilege of function public.f(integer)
-- caution B315: role app_reader loses EXECUTE on public.f(integer)
SET search_path = '';
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
