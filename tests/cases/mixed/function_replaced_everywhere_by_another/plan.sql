-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 6 expand, 2 contract
-- U001: default public.t.at is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

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

-- 3/8 expand: alter default public.t.at
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN at SET DEFAULT clock.today();

-- 4/8 expand: alter function public.tf()
CREATE OR REPLACE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin new.at := clock.today(); return new; end$$;

-- 5/8 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 6/8 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id FROM t WHERE at < clock.today();

-- 7/8 contract: alter policy public.t.p
-- locks: ACCESS EXCLUSIVE on public.t
ALTER POLICY p ON public.t
    USING (at <= clock.today());

-- 8/8 contract: drop function public.old_now()
SET search_path = '';
DROP FUNCTION public.old_now();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
