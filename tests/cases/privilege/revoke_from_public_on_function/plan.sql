-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: create privilege of function public.f()
-- caution S701: role Weird Role gets EXECUTE on public.f()
-- refused: S701 without permission: role Weird Role gets EXECUTE on public.f()
-- allow it with --allow 'S701:public.f()'
--   GRANT EXECUTE ON FUNCTION public.f() TO "Weird Role";

-- 2/4 expand: create privilege of function public.f()
-- caution S701: role app_reader gets EXECUTE on public.f()
-- refused: S701 without permission: role app_reader gets EXECUTE on public.f()
-- allow it with --allow 'S701:public.f()'
--   GRANT EXECUTE ON FUNCTION public.f() TO app_reader;

-- 3/4 expand: drop privilege of function public.g()
-- caution S701: everybody gets EXECUTE on public.g()
-- refused: S701 without permission: everybody gets EXECUTE on public.g()
-- allow it with --allow 'S701:public.g()'
--   GRANT EXECUTE ON FUNCTION public.g() TO PUBLIC;

BEGIN;

-- 4/4 contract: create privilege of function public.f()
-- caution B315: everybody loses EXECUTE on public.f()
SET search_path = public;
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
