-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: trigger public.t.tr is compared as text (--no-scratch)
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop trigger public.t.tr
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER tr ON public.t;

-- 2/6 expand: drop policy public.t.p
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP POLICY p ON public.t;

-- 3/6 expand: drop function public.may_see(text)
DROP FUNCTION public.may_see(text);

-- 4/6 expand: create function public.may_see(text)
SET search_path = public;
CREATE FUNCTION public.may_see(who text)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $$ select case when who = current_user then 'yes' else 'no' end $$;

-- 5/6 expand: create trigger public.t.tr
-- because of function public.may_see(text)
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER tr
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (may_see(new.who) <> 'no')
    EXECUTE FUNCTION public.note();

-- 6/6 expand: create policy public.t.p
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t
    USING (may_see(who) = 'yes')
    WITH CHECK (may_see(who) = 'yes');

COMMIT;

RESET search_path;
RESET check_function_bodies;
