-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 6 refused
-- U001: trigger public.t.tr is compared as text (--no-scratch)
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 contract: drop policy public.t.p
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.p
--   DROP POLICY p ON public.t;

-- 2/6 contract: drop trigger public.t.tr
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: trigger public.t.tr
--   DROP TRIGGER tr ON public.t;

-- 3/6 contract: drop function public.may_see(text)
-- caution B318: code that uses public.may_see(text) finds it changed
-- refused: needs a refused step: policy public.t.p
--   DROP FUNCTION public.may_see(text);

-- 4/6 contract: create function public.may_see(text)
-- refused: needs a refused step: function public.may_see(text)
--   CREATE FUNCTION public.may_see(who text)
--    RETURNS text
--    LANGUAGE sql
--    STABLE
--   AS $$ select case when who = current_user then 'yes' else 'no' end $$;

-- 5/6 contract: create trigger public.t.tr
-- because of function public.may_see(text)
-- locks: SHARE ROW EXCLUSIVE on public.t
-- refused: needs a refused step: function public.may_see(text)
--   CREATE TRIGGER tr
--       BEFORE UPDATE ON public.t
--       FOR EACH ROW
--       WHEN (may_see(new.who) <> 'no')
--       EXECUTE FUNCTION public.note();

-- 6/6 contract: create policy public.t.p
-- because of function public.may_see(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- caution S703: which rows of public.t are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.t are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.t.p'
--   CREATE POLICY p ON public.t
--       USING (may_see(who) = 'yes')
--       WITH CHECK (may_see(who) = 'yes');

RESET search_path;
RESET check_function_bodies;
