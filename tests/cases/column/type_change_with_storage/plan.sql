-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE text;

COMMIT;

BEGIN;

-- 2/3 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STORAGE external,
    ALTER COLUMN b SET STORAGE main;

COMMIT;

BEGIN;

-- 3/3 contract: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(10)
-- caution B305: code that writes values of public.t.b that do not fit character varying(10) fails
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);

COMMIT;

RESET search_path;
RESET check_function_bodies;
