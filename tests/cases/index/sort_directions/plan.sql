-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop index public.i1
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i1;

-- 2/6 expand: create index public.i1
-- locks: SHARE on public.t
-- work: builds public.i1
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i1 ON public.t USING btree (a DESC NULLS LAST);

-- 3/6 expand: drop index public.i2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i2;

-- 4/6 expand: create index public.i2
-- locks: SHARE on public.t
-- work: builds public.i2
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i2 ON public.t USING btree (a DESC, b NULLS FIRST);

-- 5/6 expand: drop index public.i3
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i3;

-- 6/6 expand: create index public.i3
-- locks: SHARE on public.t
-- work: builds public.i3
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i3 ON public.t USING btree (c);

COMMIT;

RESET search_path;
RESET check_function_bodies;
