-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: drop index public.i1
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i1;

-- 2/4 expand: create index public.i1
-- locks: SHARE on public.t
-- work: builds public.i1
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i1 ON public.t USING btree (a) INCLUDE (c, d);

-- 3/4 expand: drop index public.i2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i2;

-- 4/4 expand: create index public.i2
-- locks: SHARE on public.t
-- work: builds public.i2
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX i2 ON public.t USING btree (b) INCLUDE (d);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
