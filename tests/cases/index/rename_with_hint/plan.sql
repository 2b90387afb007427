-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create index public.ix_t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.ix_t_a
SET search_path = public;
CREATE INDEX CONCURRENTLY ix_t_a ON public.t USING btree (a);

-- 2/2 contract: drop index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.t_a;

RESET search_path;
RESET check_function_bodies;
