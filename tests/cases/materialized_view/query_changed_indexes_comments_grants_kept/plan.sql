-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand
-- U001: materialized_view public.daily is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/11 expand: drop materialized_view public.daily
-- locks: ACCESS EXCLUSIVE on public.daily, SHARE UPDATE EXCLUSIVE on public.daily_day
DROP MATERIALIZED VIEW public.daily;

-- 2/11 expand: create materialized_view public.daily
-- locks: ACCESS SHARE on public.sale
-- work: reads all of public.sale
SET search_path = public;
CREATE MATERIALIZED VIEW public.daily AS
SELECT day, sum(amount) AS total FROM sale WHERE amount > 0 GROUP BY day;

-- 3/11 expand: alter materialized_view public.daily
ALTER MATERIALIZED VIEW public.daily ALTER COLUMN total SET STATISTICS 500;

-- 4/11 expand: create index public.daily_day
-- because of materialized_view public.daily
CREATE UNIQUE INDEX daily_day ON public.daily USING btree (day);

-- 5/11 expand: alter index public.daily_day
-- because of materialized_view public.daily
ALTER TABLE public.daily CLUSTER ON daily_day;

-- 6/11 expand: create index public.daily_total_idx
-- because of materialized_view public.daily
CREATE INDEX daily_total_idx ON public.daily USING brin (total);

-- 7/11 expand: create comment of column public.daily.total
-- because of materialized_view public.daily
COMMENT ON COLUMN public.daily.total IS 'net';

-- 8/11 expand: create comment of materialized_view public.daily
-- because of materialized_view public.daily
COMMENT ON MATERIALIZED VIEW public.daily IS 'refreshed at night';

-- 9/11 expand: create comment of index public.daily_day
-- because of index public.daily_day
COMMENT ON INDEX public.daily_day IS 'for concurrent refresh';

-- 10/11 expand: create owner of materialized_view public.daily
-- because of materialized_view public.daily
ALTER MATERIALIZED VIEW public.daily OWNER TO app_owner;

-- 11/11 expand: create privilege of materialized_view public.daily
-- because of materialized_view public.daily
GRANT SELECT ON TABLE public.daily TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
