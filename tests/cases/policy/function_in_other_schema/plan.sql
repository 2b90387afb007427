-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract; 5 refused
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: drop policy public.doc.p
-- because of column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 2/5 contract: alter column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
-- refused: needs a refused step: policy public.doc.p
--   ALTER TABLE public.doc ALTER COLUMN owner TYPE bigint;

-- 3/5 contract: drop function auth.uid()
-- caution B318: code that uses auth.uid() finds it changed
-- refused: needs a refused step: policy public.doc.p
--   DROP FUNCTION auth.uid();

-- 4/5 contract: create function auth.uid()
-- refused: needs a refused step: function auth.uid()
--   CREATE FUNCTION auth.uid()
--    RETURNS bigint
--    LANGUAGE sql
--    STABLE
--   AS $$ select current_setting('app.uid', true)::bigint $$;

-- 5/5 contract: create policy public.doc.p
-- because of column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc
--       USING (owner = (SELECT auth.uid()));

RESET search_path;
RESET check_function_bodies;
