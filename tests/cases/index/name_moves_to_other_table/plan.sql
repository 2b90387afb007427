-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop index public.shared_name
-- locks: ACCESS EXCLUSIVE on public.a
DROP INDEX public.shared_name;

-- 2/2 expand: create index public.shared_name
-- locks: SHARE on public.b
-- work: builds public.shared_name
-- caution L403: nobody can write public.b while it is indexed
SET search_path = public;
CREATE INDEX shared_name ON public.b USING btree (x);

COMMIT;

RESET search_path;
RESET check_function_bodies;
