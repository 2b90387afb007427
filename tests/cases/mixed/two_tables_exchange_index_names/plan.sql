-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: drop index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.a
DROP INDEX CONCURRENTLY public.i1;

-- 2/4 expand: create index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.b
-- work: builds public.i1
SET search_path = public;
CREATE INDEX CONCURRENTLY i1 ON public.b USING btree (x);

-- 3/4 expand: drop index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.b
SET search_path = '';
DROP INDEX CONCURRENTLY public.i2;

-- 4/4 expand: create index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.a
-- work: builds public.i2
SET search_path = public;
CREATE INDEX CONCURRENTLY i2 ON public.a USING btree (x);

RESET search_path;
RESET check_function_bodies;
