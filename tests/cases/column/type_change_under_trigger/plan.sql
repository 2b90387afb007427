-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop trigger public.t.of_only
-- because of column public.t.price
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER of_only ON public.t;

-- 2/6 expand: drop trigger public.t.price_changed
-- because of column public.t.price
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER price_changed ON public.t;

-- 3/6 expand: alter column public.t.price
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN price TYPE numeric;

-- 4/6 expand: create trigger public.t.of_only
-- because of column public.t.price
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER of_only
    AFTER UPDATE OF price, id ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

-- 5/6 expand: alter trigger public.t.of_only
-- because of column public.t.price
-- locks: SHARE ROW EXCLUSIVE on public.t
ALTER TABLE public.t DISABLE TRIGGER of_only;

-- 6/6 expand: create trigger public.t.price_changed
-- because of column public.t.price
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER price_changed
    BEFORE UPDATE OF price ON public.t
    FOR EACH ROW
    WHEN (old.price IS DISTINCT FROM new.price)
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
