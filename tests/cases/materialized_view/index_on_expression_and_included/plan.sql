-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.m_expr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop index public.m_expr
-- locks: ACCESS EXCLUSIVE on public.m
DROP INDEX public.m_expr;

-- 2/3 expand: create index public.m_expr
-- locks: SHARE on public.m
-- work: builds public.m_expr
-- caution L403: nobody can write public.m while it is indexed
SET search_path = public;
CREATE INDEX m_expr ON public.m USING btree ((lower(b) COLLATE "C") text_pattern_ops) INCLUDE (a) WITH (fillfactor='80') WHERE a > 0;

-- 3/3 expand: alter index public.m_expr
ALTER INDEX public.m_expr ALTER COLUMN 1 SET STATISTICS 200;

COMMIT;

RESET search_path;
RESET check_function_bodies;
