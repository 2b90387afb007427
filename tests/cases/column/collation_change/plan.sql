-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t_a
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE text COLLATE pg_catalog."C",
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE character varying(20) COLLATE pg_catalog."und-x-icu";

COMMIT;

RESET search_path;
RESET check_function_bodies;
