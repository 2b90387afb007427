-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop trigger public.a.ck
-- locks: ACCESS EXCLUSIVE on public.a
DROP TRIGGER ck ON public.a;

-- 2/2 contract: create trigger public.a.ck
-- locks: SHARE ROW EXCLUSIVE on public.a, ACCESS SHARE on public.b
SET search_path = public;
CREATE CONSTRAINT TRIGGER ck
    AFTER INSERT ON public.a FROM public.b DEFERRABLE
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
