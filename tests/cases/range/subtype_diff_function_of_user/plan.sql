-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 9 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: drop range_type public.timerange
-- caution B306: code that uses public.timerange finds it changed
ALTER FUNCTION public.timerange(time without time zone, time without time zone) RENAME TO timerange__schemadiff_old;

-- 2/11 expand: drop range_type public.timerange
ALTER FUNCTION public.timerange(time without time zone, time without time zone, text) RENAME TO timerange__schemadiff_old;

-- 3/11 expand: drop range_type public.timerange
ALTER FUNCTION public.timemultirange() RENAME TO timerange__schemadiff_old_multi;

-- 4/11 expand: drop range_type public.timerange
ALTER FUNCTION public.timemultirange(public.timerange) RENAME TO timerange__schemadiff_old_multi;

-- 5/11 expand: drop range_type public.timerange
ALTER FUNCTION public.timemultirange(public.timerange[]) RENAME TO timerange__schemadiff_old_multi;

-- 6/11 expand: drop range_type public.timerange
ALTER TYPE public.timemultirange RENAME TO timerange__schemadiff_old_multi;

-- 7/11 expand: drop range_type public.timerange
ALTER TYPE public.timerange RENAME TO timerange__schemadiff_old;

-- 8/11 expand: create function public.time_subtype_diff(time without time zone, time without time zone)
SET search_path = public;
CREATE FUNCTION public.time_subtype_diff(x time without time zone, y time without time zone)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$SELECT EXTRACT(EPOCH FROM (x - y))$$;

-- 9/11 expand: create range_type public.timerange
CREATE TYPE public.timerange AS RANGE (
    SUBTYPE = time without time zone,
    SUBTYPE_DIFF = public.time_subtype_diff,
    MULTIRANGE_TYPE_NAME = public.timemultirange
);

COMMIT;

BEGIN;

-- 10/11 contract: alter column public.shifts.during
-- because of range_type public.timerange
-- locks: ACCESS EXCLUSIVE on public.shifts
-- work: rewrites public.shifts
-- caution F205: fails when a value of public.shifts.during does not fit public.timerange
-- caution L402: nobody can read or write public.shifts while it is rewritten
ALTER TABLE public.shifts ALTER COLUMN during TYPE public.timerange USING during::text::public.timerange;

COMMIT;

BEGIN;

-- 11/11 contract: drop range_type public.timerange
SET search_path = '';
DROP TYPE public.timerange__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
