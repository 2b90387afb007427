-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract
-- U001: trigger public.t.tr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create function public.big(bigint)
SET search_path = public;
CREATE FUNCTION public.big(x bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$select x > 1000$$;

COMMIT;

BEGIN;

-- 2/5 expand: create trigger public.t.dep
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER dep
    BEFORE INSERT ON public.t
    FOR EACH ROW
    WHEN (pg_trigger_depth() = 0)
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 3/5 contract: drop trigger public.t.tr
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP TRIGGER tr ON public.t;

-- 4/5 contract: drop function public.big(integer)
-- caution B318: code that names public.big(integer) fails
DROP FUNCTION public.big(integer);

-- 5/5 contract: create trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE TRIGGER tr
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (big(new.a) AND (old.a, old.b) IS DISTINCT FROM (new.a, new.b))
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
