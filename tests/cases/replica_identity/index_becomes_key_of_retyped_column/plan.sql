-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop index public.t_code
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_code;

-- 2/4 contract: alter column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_code_key, reads all of public.t, rewrites public.t
-- caution F205: fails when a value of public.t.code does not fit integer
-- caution F202: fails when public.t holds duplicates of (code)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN code TYPE integer USING code::integer,
    ADD CONSTRAINT t_code_key UNIQUE (code);

-- 3/4 contract: create replica_identity public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_code_key;

-- 4/4 contract: drop index public.t_id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
