-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.event_day is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: drop view public.event_day
-- locks: ACCESS EXCLUSIVE on public.event_day
DROP VIEW public.event_day;

-- 2/2 expand: create view public.event_day
-- locks: ACCESS SHARE on public.event
SET search_path = public;
CREATE VIEW public.event_day AS
SELECT id, date_trunc('day', at) AS day, amount::double precision FROM event;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
