-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create materialized_view public.daily
-- locks: ACCESS SHARE on public.sale
-- work: reads all of public.sale
SET search_path = public;
CREATE MATERIALIZED VIEW public.daily AS
SELECT day, sum(amount) AS total, count(*) AS n FROM sale GROUP BY day;

-- 2/3 expand: create index public.daily_day
CREATE UNIQUE INDEX daily_day ON public.daily USING btree (day);

-- 3/3 expand: create index public.daily_total
CREATE INDEX daily_total ON public.daily USING btree (total DESC) WHERE n > 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
