-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop trigger public.t.ck
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER ck ON public.t;

-- 2/3 contract: create trigger public.t.ck
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE CONSTRAINT TRIGGER ck
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

-- 3/3 contract: create comment of trigger public.t.ck
-- because of trigger public.t.ck
-- locks: ACCESS SHARE on public.t
COMMENT ON TRIGGER ck ON public.t IS 'kept';

COMMIT;

RESET search_path;
RESET check_function_bodies;
