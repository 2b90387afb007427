-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: index public.i3 is compared as text (--no-scratch)

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
CREATE INDEX i1 ON public.t USING btree (a);

-- 3/6 expand: drop index public.i2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i2;

-- 4/6 expand: create index public.i2
-- locks: SHARE on public.t
-- work: builds public.i2
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i2 ON public.t USING btree (b COLLATE pg_catalog."default" text_pattern_ops);

-- 5/6 expand: drop index public.i3
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i3;

-- 6/6 expand: create index public.i3
-- locks: SHARE on public.t
-- work: builds public.i3
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i3 ON public.t USING btree (((a || b) COLLATE "C") DESC);

COMMIT;

RESET search_path;
RESET check_function_bodies;
