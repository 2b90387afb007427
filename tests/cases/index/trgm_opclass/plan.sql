-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop index public.t_name
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_name;

-- 2/2 expand: create index public.t_name
-- locks: SHARE on public.t
-- work: builds public.t_name
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_name ON public.t USING gin (name public.gin_trgm_ops) WITH (fastupdate='off');

COMMIT;

RESET search_path;
RESET check_function_bodies;
