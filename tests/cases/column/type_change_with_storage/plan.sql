-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- 2/4 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN a SET STORAGE external;

-- 3/4 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(10)
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);

-- 4/4 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN b SET STORAGE main;

COMMIT;

RESET search_path;
RESET check_function_bodies;
