-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract
-- U001: default public.t.qty is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop default public.t.qty
-- because of column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN qty DROP DEFAULT;

-- 2/3 contract: alter column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.qty does not fit integer
-- caution B306: readers of public.t.qty get integer in place of text
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN qty TYPE integer USING qty::integer;

-- 3/3 contract: create default public.t.qty
-- because of column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN qty SET DEFAULT 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
