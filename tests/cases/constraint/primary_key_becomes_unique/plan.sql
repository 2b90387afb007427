-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop constraint public.t.k
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT k;

-- 2/2 expand: create constraint public.t.k
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.k, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT k UNIQUE (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
