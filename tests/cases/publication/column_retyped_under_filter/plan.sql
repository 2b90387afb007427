-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop publication_table public.a.p
-- because of column public.a.size
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p DROP TABLE ONLY public.a;

-- 2/3 expand: alter column public.a.size
-- locks: ACCESS EXCLUSIVE on public.a
-- work: rewrites public.a
-- caution L402: nobody can read or write public.a while it is rewritten
SET search_path = public;
ALTER TABLE public.a ALTER COLUMN size TYPE bigint;

-- 3/3 expand: create publication_table public.a.p
-- because of column public.a.size
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p ADD TABLE ONLY public.a (id, size) WHERE (size > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
