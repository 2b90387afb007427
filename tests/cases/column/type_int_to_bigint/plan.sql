-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: default public.t.n is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN s TYPE integer;

-- 2/4 expand: drop default public.t.n
-- because of column public.t.n
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN n DROP DEFAULT;

-- 3/4 expand: alter column public.t.n
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;

-- 4/4 expand: create default public.t.n
-- because of column public.t.n
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN n SET DEFAULT 5;

COMMIT;

RESET search_path;
RESET check_function_bodies;
