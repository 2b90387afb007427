-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.id does not fit uuid
-- caution F205: fails when a value of public.t.ref does not fit uuid
-- caution B306: readers of public.t.id get uuid in place of text
-- caution B306: readers of public.t.ref get uuid in place of character varying(36)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN id TYPE uuid USING id::uuid,
    ALTER COLUMN ref TYPE uuid USING ref::uuid;

COMMIT;

RESET search_path;
RESET check_function_bodies;
