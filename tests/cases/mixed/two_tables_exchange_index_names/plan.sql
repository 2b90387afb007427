-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop index public.i1
-- locks: ACCESS EXCLUSIVE on public.a
DROP INDEX public.i1;

-- 2/4 expand: create index public.i1
-- locks: SHARE on public.b
-- work: builds public.i1
-- caution L403: nobody can write public.b while it is indexed
SET search_path = public;
CREATE INDEX i1 ON public.b USING btree (x);

-- 3/4 expand: drop index public.i2
-- locks: ACCESS EXCLUSIVE on public.b
SET search_path = '';
DROP INDEX public.i2;

-- 4/4 expand: create index public.i2
-- locks: SHARE on public.a
-- work: builds public.i2
-- caution L403: nobody can write public.a while it is indexed
SET search_path = public;
CREATE INDEX i2 ON public.a USING btree (x);

COMMIT;

RESET search_path;
RESET check_function_bodies;
