-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: statistics public.e1 is compared as text (--no-scratch)
-- U001: statistics public.e2 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: drop statistics public.e1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.e1;

-- 2/4 expand: create statistics public.e1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.e1 ON (norm(b)) FROM public.t;

-- 3/4 expand: drop statistics public.e2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP STATISTICS public.e2;

-- 4/4 expand: create statistics public.e2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.e2 (mcv) ON a, (date_trunc('hour', at)), (a % 10) FROM public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
