-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract; 2 refused
-- U001: default public.t.at is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create schema clock
SET search_path = public;
CREATE SCHEMA clock;

-- 2/8 expand: create function clock.today()
CREATE FUNCTION clock.today()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $$ select date_trunc('day', now()) $$;

COMMIT;

BEGIN;

-- 3/8 expand: alter default public.t.at
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN at SET DEFAULT clock.today();

COMMIT;

BEGIN;

-- 4/8 expand: alter function public.tf()
CREATE OR REPLACE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin new.at := clock.today(); return new; end$$;

COMMIT;

-- 5/8 contract: alter policy public.t.p
-- locks: ACCESS EXCLUSIVE on public.t
-- caution S703: which rows of public.t are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.t are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.t.p'
--   ALTER POLICY p ON public.t
--       USING (at <= clock.today());

BEGIN;

-- 6/8 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 7/8 contract: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id FROM t WHERE at < clock.today();

-- 8/8 contract: drop function public.old_now()
-- caution B318: code that names public.old_now() fails
-- refused: needs a refused step: policy public.t.p
--   DROP FUNCTION public.old_now();

COMMIT;

RESET search_path;
RESET check_function_bodies;
