-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m, SHARE UPDATE EXCLUSIVE on public.m_a
DROP MATERIALIZED VIEW public.m;

-- 2/6 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT a, b FROM t WHERE a > 0;

-- 3/6 expand: create index public.m_a
-- because of materialized_view public.m
CREATE UNIQUE INDEX m_a ON public.m USING btree (a);

-- 4/6 expand: create index public.m_e
-- because of materialized_view public.m
CREATE INDEX m_e ON public.m USING btree ((lower(b)));

-- 5/6 expand: alter index public.m_e
-- because of materialized_view public.m
ALTER INDEX public.m_e ALTER COLUMN 1 SET STATISTICS 200;

-- 6/6 expand: create comment of index public.m_a
-- because of index public.m_a
COMMENT ON INDEX public.m_a IS 'needed for REFRESH CONCURRENTLY';

COMMIT;

RESET search_path;
RESET check_function_bodies;
