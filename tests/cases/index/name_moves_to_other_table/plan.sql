-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: drop index public.shared_name
-- locks: SHARE UPDATE EXCLUSIVE on public.a
DROP INDEX CONCURRENTLY public.shared_name;

-- 2/2 expand: create index public.shared_name
-- locks: SHARE UPDATE EXCLUSIVE on public.b
-- work: builds public.shared_name
SET search_path = public;
CREATE INDEX CONCURRENTLY shared_name ON public.b USING btree (x);

RESET search_path;
RESET check_function_bodies;
