-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.t_a_idx1
-- locks: SHARE on public.t
-- work: builds public.t_a_idx1
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_a_idx1 ON public.t USING btree (a);

-- 2/2 expand: create index public.t_a_idx_x_idx
-- locks: SHARE on public.t_a_idx
-- work: builds public.t_a_idx_x_idx
-- caution L403: nobody can write public.t_a_idx while it is indexed
CREATE INDEX t_a_idx_x_idx ON public.t_a_idx USING btree (x);

COMMIT;

RESET search_path;
RESET check_function_bodies;
