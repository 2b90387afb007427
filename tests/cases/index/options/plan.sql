-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/5 expand: alter index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.i1
SET search_path = public;
ALTER INDEX public.i1 SET (fillfactor='90');

-- 2/5 expand: alter index public.i2
-- locks: ACCESS EXCLUSIVE on public.i2
ALTER INDEX public.i2 SET (fastupdate='off', gin_pending_list_limit='128');

-- 3/5 expand: alter index public.i3
-- locks: ACCESS EXCLUSIVE on public.i3
ALTER INDEX public.i3 SET (autosummarize='on', pages_per_range='32');

-- 4/5 expand: alter index public.i4
-- locks: ACCESS EXCLUSIVE on public.i4
ALTER INDEX public.i4 SET (buffering='auto', fillfactor='60');

-- 5/5 expand: alter index public.i5
-- locks: SHARE UPDATE EXCLUSIVE on public.i5
ALTER INDEX public.i5 RESET (deduplicate_items);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
