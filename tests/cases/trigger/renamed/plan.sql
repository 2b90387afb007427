-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create trigger public.t.z_new
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE TRIGGER z_new
    AFTER INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 2/3 expand: create comment of trigger public.t.z_new
-- locks: ACCESS SHARE on public.t
COMMENT ON TRIGGER z_new ON public.t IS 'order of firing follows the name';

COMMIT;

BEGIN;

-- 3/3 contract: drop trigger public.t.a_old
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B317: writes no longer fire trigger public.t.a_old
SET search_path = '';
DROP TRIGGER a_old ON public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
