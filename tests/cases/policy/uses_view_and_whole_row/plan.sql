-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract; 4 refused
-- U001: view public.admins is compared as text (--no-scratch)
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.admin.since
-- locks: ACCESS EXCLUSIVE on public.admin
SET search_path = public;
ALTER TABLE public.admin ADD COLUMN since date;

COMMIT;

BEGIN;

-- 2/6 expand: create function public.ok(public.doc)
CREATE FUNCTION public.ok(d public.doc)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $$select d.id > 0$$;

COMMIT;

-- 3/6 contract: drop policy public.doc.p
-- because of view public.admins
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 4/6 contract: drop view public.admins
-- locks: ACCESS EXCLUSIVE on public.admins
-- caution B316: code that uses public.admins finds it changed
-- refused: needs a refused step: policy public.doc.p
--   DROP VIEW public.admins;

-- 5/6 contract: create view public.admins
-- locks: ACCESS SHARE on public.admin
-- refused: needs a refused step: view public.admins
--   CREATE VIEW public.admins AS
--   SELECT who::name AS who FROM admin WHERE since < current_date;

-- 6/6 contract: create policy public.doc.p
-- because of view public.admins
-- locks: ACCESS EXCLUSIVE on public.doc, ACCESS SHARE on public.admins
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc
--       USING (who IN (SELECT a.who::text FROM admins a) AND ok(doc));

RESET search_path;
RESET check_function_bodies;
