-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: create index public.t_arr_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_arr_idx
SET search_path = public;
CREATE INDEX CONCURRENTLY t_arr_idx ON public.t USING gin (arr);

-- 2/6 expand: create index public.t_d_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_d_idx
CREATE INDEX CONCURRENTLY t_d_idx ON public.t USING brin (d);

-- 3/6 expand: create index public.t_n_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_n_idx
CREATE INDEX CONCURRENTLY t_n_idx ON public.t USING btree (n);

-- 4/6 expand: create index public.t_p_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_p_idx
CREATE INDEX CONCURRENTLY t_p_idx ON public.t USING gist (p);

-- 5/6 expand: create index public.t_r_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_r_idx
CREATE INDEX CONCURRENTLY t_r_idx ON public.t USING spgist (r);

-- 6/6 expand: create index public.t_s_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_s_idx
CREATE INDEX CONCURRENTLY t_s_idx ON public.t USING hash (s);

RESET search_path;
RESET check_function_bodies;
