-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: drop policy public.doc.p
-- because of column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 2/3 contract: alter column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
-- refused: needs a refused step: policy public.doc.p
--   ALTER TABLE public.doc ALTER COLUMN tenant TYPE bigint;

-- 3/3 contract: create policy public.doc.p
-- because of column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc
--       USING (tenant = current_setting('app.tenant')::bigint);

RESET search_path;
RESET check_function_bodies;
