-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: domain public.stamp is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: alter domain public.flag
SET search_path = public;
ALTER DOMAIN public.flag DROP DEFAULT;

-- 2/3 expand: alter domain public.label
ALTER DOMAIN public.label SET DEFAULT 'n/a';

-- 3/3 expand: alter domain public.stamp
ALTER DOMAIN public.stamp SET DEFAULT now();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
