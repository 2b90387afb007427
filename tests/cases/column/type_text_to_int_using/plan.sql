-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: default public.t.qty is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop default public.t.qty
-- because of column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN qty DROP DEFAULT;

-- 2/3 expand: alter column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.qty does not fit integer
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN qty TYPE integer USING (qty::int);

-- 3/3 expand: create default public.t.qty
-- because of column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN qty SET DEFAULT 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
