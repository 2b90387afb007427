-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 contract: drop index public.t_code
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.t_code;

BEGIN;

-- 2/6 contract: alter column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.code does not fit integer
-- caution B306: readers of public.t.code get integer in place of character varying(10)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN code TYPE integer USING code::integer;

COMMIT;

-- 3/6 contract: prepare constraint public.t.t_code_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_code_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (code)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_f5d505fc ON public.t (code);

BEGIN;

-- 4/6 contract: create constraint public.t.t_code_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_code_key UNIQUE USING INDEX __schemadiff_uq_f5d505fc;

COMMIT;

BEGIN;

-- 5/6 contract: create replica_identity public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_code_key;

COMMIT;

-- 6/6 contract: drop index public.t_id
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.t_id;

RESET search_path;
RESET check_function_bodies;
