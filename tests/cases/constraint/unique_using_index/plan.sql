-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.t_a_key, builds public.t.t_b_idx, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
-- caution F202: fails when public.t holds duplicates of (b)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t
    ADD CONSTRAINT t_a_key UNIQUE (a),
    ADD CONSTRAINT t_b_idx UNIQUE (b) DEFERRABLE;

-- 2/2 contract: drop index public.t_a_idx
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_a_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;
