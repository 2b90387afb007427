-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: materialized_view public.daily is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: drop materialized_view public.daily
-- locks: ACCESS EXCLUSIVE on public.daily
DROP MATERIALIZED VIEW public.daily;

-- 2/2 expand: create materialized_view public.daily
-- locks: ACCESS SHARE on public.sale
-- work: reads all of public.sale
SET search_path = public;
CREATE MATERIALIZED VIEW public.daily AS
SELECT day, sum(amount) AS total, avg(amount) AS mean FROM sale GROUP BY day;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
