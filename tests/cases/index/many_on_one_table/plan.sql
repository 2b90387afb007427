-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/8 expand: create index public.i09
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i09
SET search_path = public;
CREATE INDEX CONCURRENTLY i09 ON public.t USING btree (a, b, c);

-- 2/8 expand: create index public.i10
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i10
CREATE INDEX CONCURRENTLY i10 ON public.t USING btree (b, c, d);

-- 3/8 expand: create index public.i11
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i11
CREATE INDEX CONCURRENTLY i11 ON public.t USING btree (c, d, a);

-- 4/8 expand: create index public.i12
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i12
CREATE INDEX CONCURRENTLY i12 ON public.t USING btree (d, a, b);

-- 5/8 contract: drop index public.i01
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.i01;

-- 6/8 contract: drop index public.i02
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.i02;

-- 7/8 contract: drop index public.i03
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.i03;

-- 8/8 contract: drop index public.i04
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.i04;

RESET search_path;
RESET check_function_bodies;
