-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: create function public.is_live(public.st)
SET search_path = public;
CREATE FUNCTION public.is_live(s public.st)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT s = 'on' $$;

-- 2/4 expand: create index public.day
-- locks: SHARE on public.t
-- work: builds public.day
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX day ON public.t USING btree (((at AT TIME ZONE 'UTC')::date));

-- 3/4 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i;

-- 4/4 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING btree (at) WHERE is_live(s);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
