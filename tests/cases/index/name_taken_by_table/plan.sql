-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create index public.t_a_idx1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a_idx1
SET search_path = public;
CREATE INDEX CONCURRENTLY t_a_idx1 ON public.t USING btree (a);

-- 2/2 expand: create index public.t_a_idx_x_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a_idx
-- work: builds public.t_a_idx_x_idx
CREATE INDEX CONCURRENTLY t_a_idx_x_idx ON public.t_a_idx USING btree (x);

RESET search_path;
RESET check_function_bodies;
