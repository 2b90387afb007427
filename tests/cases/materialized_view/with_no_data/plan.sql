-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: materialized_view public.daily is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop materialized_view public.daily
-- locks: ACCESS EXCLUSIVE on public.daily
-- caution B316: code that uses public.daily finds it changed
DROP MATERIALIZED VIEW public.daily;

-- 2/2 contract: create materialized_view public.daily
-- locks: ACCESS SHARE on public.sale
-- work: reads all of public.sale
SET search_path = public;
CREATE MATERIALIZED VIEW public.daily AS
SELECT day, sum(amount) AS total, avg(amount) AS mean FROM sale GROUP BY day;

COMMIT;

RESET search_path;
RESET check_function_bodies;
