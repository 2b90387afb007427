-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 6 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/7 expand: create index public.t_a_b_coalesce_case_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a_b_coalesce_case_idx
SET search_path = public;
CREATE INDEX CONCURRENTLY t_a_b_coalesce_case_idx ON public.t USING btree ((a::int), (b::text), (COALESCE(b, c)), (CASE WHEN b > 0 THEN c END));

-- 2/7 expand: create index public.t_b_expr_lower_upper_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b_expr_lower_upper_idx
CREATE INDEX CONCURRENTLY t_b_expr_lower_upper_idx ON public.t USING btree (b, (c + 1), (lower(a)), (upper(a)));

-- 3/7 expand: create index public.t_b_idx1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b_idx1
CREATE INDEX CONCURRENTLY t_b_idx1 ON public.t USING btree (b);

-- 4/7 expand: create index public.t_b_idx2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b_idx2
CREATE INDEX CONCURRENTLY t_b_idx2 ON public.t USING btree (b) WHERE c > 0;

-- 5/7 expand: create index public.t_expr_expr1_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_expr_expr1_idx
CREATE INDEX CONCURRENTLY t_expr_expr1_idx ON public.t USING btree ((b + c), (b - c));

-- 6/7 expand: create index public.t_lower_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_lower_idx
CREATE INDEX CONCURRENTLY t_lower_idx ON public.t USING btree ((lower(a)));

-- 7/7 contract: create index public.t_b_c_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_b_c_idx
-- caution F202: fails when public.t holds duplicates
-- caution B305: code that writes duplicates to public.t fails: public.t_b_c_idx
CREATE UNIQUE INDEX CONCURRENTLY t_b_c_idx ON public.t USING btree (b) INCLUDE (c);

RESET search_path;
RESET check_function_bodies;
