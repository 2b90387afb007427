-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE character varying(20),
    ALTER COLUMN c TYPE text,
    ALTER COLUMN f TYPE character varying;

COMMIT;

BEGIN;

-- 2/2 contract: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(10)
-- caution F205: fails when a value of public.t.d does not fit character varying(100)
-- caution F205: fails when a value of public.t.e does not fit character varying(3)
-- caution B305: code that writes values of public.t.b that do not fit character varying(10) fails
-- caution B305: code that writes values of public.t.d that do not fit character varying(100) fails
-- caution B306: readers of public.t.e get character varying(3) in place of character(3)
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN d TYPE character varying(100),
    ALTER COLUMN e TYPE character varying(3);

COMMIT;

RESET search_path;
RESET check_function_bodies;
