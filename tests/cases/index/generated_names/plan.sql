-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create index public.t_a_b_coalesce_case_idx
-- locks: SHARE on public.t
-- work: builds public.t_a_b_coalesce_case_idx
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_a_b_coalesce_case_idx ON public.t USING btree ((a::int), (b::text), (COALESCE(b, c)), (CASE WHEN b > 0 THEN c END));

-- 2/7 expand: create index public.t_b_c_idx
-- locks: SHARE on public.t
-- work: builds public.t_b_c_idx
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
CREATE UNIQUE INDEX t_b_c_idx ON public.t USING btree (b) INCLUDE (c);

-- 3/7 expand: create index public.t_b_expr_lower_upper_idx
-- locks: SHARE on public.t
-- work: builds public.t_b_expr_lower_upper_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_b_expr_lower_upper_idx ON public.t USING btree (b, (c + 1), (lower(a)), (upper(a)));

-- 4/7 expand: create index public.t_b_idx1
-- locks: SHARE on public.t
-- work: builds public.t_b_idx1
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_b_idx1 ON public.t USING btree (b);

-- 5/7 expand: create index public.t_b_idx2
-- locks: SHARE on public.t
-- work: builds public.t_b_idx2
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_b_idx2 ON public.t USING btree (b) WHERE c > 0;

-- 6/7 expand: create index public.t_expr_expr1_idx
-- locks: SHARE on public.t
-- work: builds public.t_expr_expr1_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_expr_expr1_idx ON public.t USING btree ((b + c), (b - c));

-- 7/7 expand: create index public.t_lower_idx
-- locks: SHARE on public.t
-- work: builds public.t_lower_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_lower_idx ON public.t USING btree ((lower(a)));

COMMIT;

RESET search_path;
RESET check_function_bodies;
