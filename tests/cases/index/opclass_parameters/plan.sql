-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: index public.i2 is compared as text (--no-scratch)

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
CREATE INDEX i1 ON public.t USING gist (v tsvector_ops (siglen='100'));

-- 3/4 expand: drop index public.i2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i2;

-- 4/4 expand: create index public.i2
-- locks: SHARE on public.t
-- work: builds public.i2
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i2 ON public.t USING brin (n int4_bloom_ops (false_positive_rate='0.05', n_distinct_per_range='50'), d date_minmax_multi_ops (values_per_range='16'));

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
