-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- 2/4 expand: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_a_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a);

-- 3/4 expand: drop constraint public.t.t_b_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- 4/4 expand: create constraint public.t.t_b_key
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_b_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (b)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

COMMIT;

RESET search_path;
RESET check_function_bodies;
