-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: view public.admins is compared as text (--no-scratch)
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: create column public.admin.since
-- locks: ACCESS EXCLUSIVE on public.admin
SET search_path = public;
ALTER TABLE public.admin ADD COLUMN since date;

-- 2/6 expand: create function public.ok(public.doc)
CREATE FUNCTION public.ok(d public.doc)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $$select d.id > 0$$;

-- 3/6 expand: drop policy public.doc.p
-- because of view public.admins
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = '';
DROP POLICY p ON public.doc;

-- 4/6 expand: drop view public.admins
-- locks: ACCESS EXCLUSIVE on public.admins
DROP VIEW public.admins;

-- 5/6 expand: create view public.admins
-- locks: ACCESS SHARE on public.admin
SET search_path = public;
CREATE VIEW public.admins AS
SELECT who::name AS who FROM admin WHERE since < current_date;

-- 6/6 expand: create policy public.doc.p
-- because of view public.admins
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY p ON public.doc
    USING (who IN (SELECT a.who::text FROM admins a) AND ok(doc));

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
