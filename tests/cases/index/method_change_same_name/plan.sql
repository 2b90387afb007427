-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/4 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING hash (s);

-- 3/4 expand: drop index public.j
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.j;

-- 4/4 expand: create index public.j
-- locks: SHARE on public.t
-- work: builds public.j
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX j ON public.t USING brin (d int4_minmax_multi_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;
