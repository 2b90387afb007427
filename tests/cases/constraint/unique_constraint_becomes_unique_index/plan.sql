-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop constraint public.t.t_a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- 2/2 contract: create index public.t_a
-- locks: SHARE on public.t
-- work: builds public.t_a
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX t_a ON public.t USING btree (a);

COMMIT;

RESET search_path;
RESET check_function_bodies;
