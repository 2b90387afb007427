-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.total is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.total
-- locks: ACCESS EXCLUSIVE on public.total
-- caution B316: code that uses public.total finds it changed
DROP VIEW public.total;

-- 2/2 contract: create view public.total
-- locks: ACCESS SHARE on public.sales
SET search_path = public;
CREATE VIEW public.total AS
SELECT region, product, sum(amount) AS s, GROUPING(region, product) AS g FROM sales GROUP BY GROUPING SETS ((region, product), ROLLUP (region), ()) HAVING sum(amount) > 0;

COMMIT;

RESET search_path;
RESET check_function_bodies;
