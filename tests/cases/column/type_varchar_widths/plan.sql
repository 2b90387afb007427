-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(10)
-- caution F205: fails when a value of public.t.d does not fit character varying(100)
-- caution F205: fails when a value of public.t.e does not fit character varying(3)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE character varying(20),
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE text,
    ALTER COLUMN d TYPE character varying(100),
    ALTER COLUMN e TYPE character varying(3),
    ALTER COLUMN f TYPE character varying;

COMMIT;

RESET search_path;
RESET check_function_bodies;
