-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop constraint public.t.t_a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_a;

COMMIT;

-- 2/2 contract: create index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a
-- caution F202: fails when public.t holds duplicates
-- caution B305: code that writes duplicates to public.t fails: public.t_a
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t USING btree (a);

RESET search_path;
RESET check_function_bodies;
