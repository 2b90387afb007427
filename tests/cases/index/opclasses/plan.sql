-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop index public.t_a
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_a;

-- 2/8 expand: create index public.t_a
-- locks: SHARE on public.t
-- work: builds public.t_a
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_a ON public.t USING btree (a text_pattern_ops);

-- 3/8 expand: drop index public.t_b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_b;

-- 4/8 expand: create index public.t_b
-- locks: SHARE on public.t
-- work: builds public.t_b
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_b ON public.t USING btree (b);

-- 5/8 expand: drop index public.t_i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_i;

-- 6/8 expand: create index public.t_i
-- locks: SHARE on public.t
-- work: builds public.t_i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_i ON public.t USING spgist (i);

-- 7/8 expand: drop index public.t_j
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_j;

-- 8/8 expand: create index public.t_j
-- locks: SHARE on public.t
-- work: builds public.t_j
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_j ON public.t USING gin (j jsonb_path_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;
