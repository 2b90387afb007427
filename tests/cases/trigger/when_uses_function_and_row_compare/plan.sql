-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: trigger public.t.tr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.big(bigint)
SET search_path = public;
CREATE FUNCTION public.big(x bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$select x > 1000$$;

-- 2/4 expand: create trigger public.t.dep
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER dep
    BEFORE INSERT ON public.t
    FOR EACH ROW
    WHEN (pg_trigger_depth() = 0)
    EXECUTE FUNCTION public.f();

-- 3/4 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER tr
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (big(new.a) AND (old.a, old.b) IS DISTINCT FROM (new.a, new.b))
    EXECUTE FUNCTION public.f();

-- 4/4 contract: drop function public.big(integer)
SET search_path = '';
DROP FUNCTION public.big(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
