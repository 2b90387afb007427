-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/2 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING btree (b, a);

COMMIT;

RESET search_path;
RESET check_function_bodies;
