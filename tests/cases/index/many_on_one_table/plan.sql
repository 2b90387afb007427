-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create index public.i09
-- locks: SHARE on public.t
-- work: builds public.i09
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i09 ON public.t USING btree (a, b, c);

-- 2/8 expand: create index public.i10
-- locks: SHARE on public.t
-- work: builds public.i10
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i10 ON public.t USING btree (b, c, d);

-- 3/8 expand: create index public.i11
-- locks: SHARE on public.t
-- work: builds public.i11
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i11 ON public.t USING btree (c, d, a);

-- 4/8 expand: create index public.i12
-- locks: SHARE on public.t
-- work: builds public.i12
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i12 ON public.t USING btree (d, a, b);

-- 5/8 contract: drop index public.i01
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i01;

-- 6/8 contract: drop index public.i02
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i02;

-- 7/8 contract: drop index public.i03
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i03;

-- 8/8 contract: drop index public.i04
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i04;

COMMIT;

RESET search_path;
RESET check_function_bodies;
