-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- 2/2 expand: create constraint public.t.pk_t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.pk_t, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT pk_t PRIMARY KEY (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
