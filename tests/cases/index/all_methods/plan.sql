-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: create index public.t_arr_idx
-- locks: SHARE on public.t
-- work: builds public.t_arr_idx
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_arr_idx ON public.t USING gin (arr);

-- 2/6 expand: create index public.t_d_idx
-- locks: SHARE on public.t
-- work: builds public.t_d_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_d_idx ON public.t USING brin (d);

-- 3/6 expand: create index public.t_n_idx
-- locks: SHARE on public.t
-- work: builds public.t_n_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_n_idx ON public.t USING btree (n);

-- 4/6 expand: create index public.t_p_idx
-- locks: SHARE on public.t
-- work: builds public.t_p_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_p_idx ON public.t USING gist (p);

-- 5/6 expand: create index public.t_r_idx
-- locks: SHARE on public.t
-- work: builds public.t_r_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_r_idx ON public.t USING spgist (r);

-- 6/6 expand: create index public.t_s_idx
-- locks: SHARE on public.t
-- work: builds public.t_s_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_s_idx ON public.t USING hash (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
