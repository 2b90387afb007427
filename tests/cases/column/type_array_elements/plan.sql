-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(9)[];

COMMIT;

BEGIN;

-- 2/2 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit character varying[]
-- caution B305: code that writes values of public.t.c that do not fit character varying[] fails
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN a TYPE bigint[],
    ALTER COLUMN c TYPE character varying[];

COMMIT;

RESET search_path;
RESET check_function_bodies;
