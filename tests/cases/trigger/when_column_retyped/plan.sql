-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop trigger public.t.tr
-- because of column public.t.n
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER tr ON public.t;

-- 2/3 expand: alter column public.t.n
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;

-- 3/3 expand: create trigger public.t.tr
-- because of column public.t.n
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER tr
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (old.n < new.n)
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
