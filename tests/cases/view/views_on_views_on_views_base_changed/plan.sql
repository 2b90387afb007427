-- schemadiff plan: before.sql -> after.sql
-- 13 steps: 13 expand
-- U001: view public.v1 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/13 expand: drop view public.v4
-- because of view public.v3
-- locks: ACCESS EXCLUSIVE on public.v4
DROP VIEW public.v4;

-- 2/13 expand: drop view public.v3
-- because of view public.v1
-- locks: ACCESS EXCLUSIVE on public.v3
DROP VIEW public.v3;

-- 3/13 expand: drop view public.v2
-- because of view public.v1
-- locks: ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v2;

-- 4/13 expand: drop view public.v1
-- locks: ACCESS EXCLUSIVE on public.v1
DROP VIEW public.v1;

-- 5/13 expand: create view public.v1
-- locks: ACCESS SHARE on public.sale
SET search_path = public;
CREATE VIEW public.v1 AS
SELECT id, region, amount::numeric(12, 2) AS amount FROM sale;

-- 6/13 expand: create view public.v2
-- because of view public.v1
CREATE VIEW public.v2 AS
SELECT region, sum(amount) AS total FROM v1 GROUP BY region;

-- 7/13 expand: create view public.v3
-- because of view public.v1
CREATE VIEW public.v3 AS
SELECT v2.region, v2.total, v1.id FROM v2 JOIN v1 USING (region);

-- 8/13 expand: create view public.v4
-- because of view public.v3
CREATE VIEW public.v4 AS
SELECT count(*) AS n FROM v3;

-- 9/13 expand: create comment of view public.v2
-- because of view public.v2
COMMENT ON VIEW public.v2 IS 'per region';

-- 10/13 expand: create comment of column public.v3.total
-- because of view public.v3
COMMENT ON COLUMN public.v3.total IS 'sum of all sales of the region';

-- 11/13 expand: create owner of view public.v2
-- because of view public.v2
ALTER VIEW public.v2 OWNER TO app_owner;

-- 12/13 expand: create privilege of view public.v3
-- because of view public.v3
GRANT SELECT ON TABLE public.v3 TO app_reader;

-- 13/13 expand: create privilege of view public.v4
-- because of view public.v4
GRANT SELECT ON TABLE public.v4 TO PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
