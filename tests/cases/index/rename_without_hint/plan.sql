-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: create index public.idx_new
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.idx_new
-- caution F202: fails when public.t holds duplicates
-- caution B305: code that writes duplicates to public.t fails: public.idx_new
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY idx_new ON public.t USING btree (a, (lower(b)));

-- 2/2 contract: drop index public.idx_old
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.idx_old;

RESET search_path;
RESET check_function_bodies;
