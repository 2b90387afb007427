-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.ranking is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.ranking
-- locks: ACCESS EXCLUSIVE on public.ranking
DROP VIEW public.ranking;

-- 2/2 expand: create view public.ranking
-- locks: ACCESS SHARE on public.score
SET search_path = public;
CREATE VIEW public.ranking AS
SELECT player, round, points, dense_rank() OVER w AS place, sum(points) OVER (w ROWS BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE TIES) AS last_three, first_value(points) OVER (PARTITION BY player ORDER BY round RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS first_points, count(*) FILTER (WHERE points > 0) OVER () AS scored FROM score WINDOW w AS (PARTITION BY round ORDER BY points DESC NULLS LAST);

COMMIT;

RESET search_path;
RESET check_function_bodies;
