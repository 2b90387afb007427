-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create index public.t_b_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b_idx
SET search_path = public;
CREATE INDEX CONCURRENTLY t_b_idx ON public.t USING btree (b);

-- 2/2 contract: drop index public.t_a_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.t_a_idx;

RESET search_path;
RESET check_function_bodies;
