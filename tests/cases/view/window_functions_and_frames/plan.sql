-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.ranking is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.ranking
-- locks: ACCESS EXCLUSIVE on public.ranking
-- caution B316: code that uses public.ranking finds it changed
DROP VIEW public.ranking;

-- 2/2 contract: create view public.ranking
-- locks: ACCESS SHARE on public.score
SET search_path = public;
CREATE VIEW public.ranking AS
SELECT player, round, points, dense_rank() OVER w AS place, sum(points) OVER (w ROWS BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE TIES) AS last_three, first_value(points) OVER (PARTITION BY player ORDER BY round RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS first_points, count(*) FILTER (WHERE points > 0) OVER () AS scored FROM score WINDOW w AS (PARTITION BY round ORDER BY points DESC NULLS LAST);

COMMIT;

RESET search_path;
RESET check_function_bodies;
