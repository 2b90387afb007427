-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop trigger public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER a ON public.t;

-- 2/6 contract: create trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE CONSTRAINT TRIGGER a
    AFTER INSERT ON public.t DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 3/6 contract: drop trigger public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP TRIGGER b ON public.t;

-- 4/6 contract: create trigger public.t.b
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE CONSTRAINT TRIGGER b
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 5/6 contract: drop trigger public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP TRIGGER c ON public.t;

-- 6/6 contract: create trigger public.t.c
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE CONSTRAINT TRIGGER c
    AFTER DELETE OR UPDATE ON public.t DEFERRABLE
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
