-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract
-- U001: materialized_view public.daily is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/10 contract: prepare materialized_view public.daily
-- locks: ACCESS SHARE on public.sale
-- work: reads all of public.sale
SET search_path = public;
CREATE MATERIALIZED VIEW public.__schemadiff_new_a4223c39 AS
SELECT day, sum(amount) AS total FROM sale WHERE amount > 0 GROUP BY day;
CREATE UNIQUE INDEX __schemadiff_new_56f462f3 ON public.__schemadiff_new_a4223c39 USING btree (day);
CREATE INDEX __schemadiff_new_0e2ad2f9 ON public.__schemadiff_new_a4223c39 USING brin (total);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 contract: drop materialized_view public.daily
-- locks: ACCESS EXCLUSIVE on public.daily, SHARE UPDATE EXCLUSIVE on public.daily_day
-- caution B316: code that uses public.daily finds it changed
SET search_path = '';
DROP MATERIALIZED VIEW public.daily;

-- 3/10 contract: create materialized_view public.daily
SET search_path = public;
ALTER MATERIALIZED VIEW public.__schemadiff_new_a4223c39 RENAME TO daily;
ALTER INDEX public.__schemadiff_new_56f462f3 RENAME TO daily_day;
ALTER INDEX public.__schemadiff_new_0e2ad2f9 RENAME TO daily_total_idx;

-- 4/10 contract: alter materialized_view public.daily
ALTER MATERIALIZED VIEW public.daily ALTER COLUMN total SET STATISTICS 500;

-- 5/10 contract: alter index public.daily_day
-- because of materialized_view public.daily
ALTER TABLE public.daily CLUSTER ON daily_day;

-- 6/10 contract: create comment of column public.daily.total
-- because of materialized_view public.daily
COMMENT ON COLUMN public.daily.total IS 'net';

-- 7/10 contract: create comment of materialized_view public.daily
-- because of materialized_view public.daily
COMMENT ON MATERIALIZED VIEW public.daily IS 'refreshed at night';

-- 8/10 contract: create comment of index public.daily_day
-- because of index public.daily_day
COMMENT ON INDEX public.daily_day IS 'for concurrent refresh';

-- 9/10 contract: create owner of materialized_view public.daily
-- because of materialized_view public.daily
ALTER MATERIALIZED VIEW public.daily OWNER TO app_owner;

-- 10/10 contract: create privilege of materialized_view public.daily
-- because of materialized_view public.daily
GRANT SELECT ON TABLE public.daily TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
