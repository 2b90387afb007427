-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: view public.only_m1 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/5 expand: drop view public.all_m
-- because of column public.m.v
-- locks: ACCESS EXCLUSIVE on public.all_m
DROP VIEW public.all_m;

-- 2/5 expand: alter column public.m.v
-- locks: ACCESS EXCLUSIVE on public.m, ACCESS EXCLUSIVE on public.m1
-- work: rewrites public.m1
-- caution L402: nobody can read or write public.m1 while it is rewritten
SET search_path = public;
ALTER TABLE public.m ALTER COLUMN v TYPE bigint;

-- 3/5 expand: create view public.all_m
-- because of column public.m.v
-- locks: ACCESS SHARE on public.m
CREATE VIEW public.all_m AS
SELECT d, v FROM m;

-- 4/5 expand: drop view public.only_m1
-- locks: ACCESS EXCLUSIVE on public.only_m1
SET search_path = '';
DROP VIEW public.only_m1;

-- 5/5 expand: create view public.only_m1
-- locks: ACCESS SHARE on public.m1
SET search_path = public;
CREATE VIEW public.only_m1 AS
SELECT d, v FROM m1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
