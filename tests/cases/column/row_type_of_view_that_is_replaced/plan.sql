-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter column public.holder.c
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
SET search_path = public;
ALTER TABLE public.holder ALTER COLUMN c TYPE text USING c::text;

-- 2/6 expand: alter column public.holder.d
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN d TYPE text USING d::text;

-- 3/6 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 4/6 expand: create view public.v
SET search_path = public;
CREATE VIEW public.v AS
SELECT 2::bigint AS a, 'y'::text AS b;

-- 5/6 expand: alter column public.holder.c
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.c does not fit public.v
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN c TYPE public.v USING c::public.v;

-- 6/6 expand: alter column public.holder.d
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.d does not fit public.v[]
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN d TYPE public.v[] USING d::public.v[];

COMMIT;

RESET search_path;
RESET check_function_bodies;
