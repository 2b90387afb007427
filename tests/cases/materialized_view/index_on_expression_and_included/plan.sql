-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: index public.m_expr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.m_expr
-- locks: SHARE UPDATE EXCLUSIVE on public.m
-- work: builds public.m_expr, reads all of public.m
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_8715b03e ON public.m USING btree ((lower(b) COLLATE "C") text_pattern_ops) INCLUDE (a) WITH (fillfactor='80') WHERE a > 0;

BEGIN;

-- 2/4 expand: create index public.m_expr
-- locks: SHARE UPDATE EXCLUSIVE on public.m_expr
ALTER INDEX public.m_expr RENAME TO __schemadiff_old_8715b03e;
ALTER INDEX public.__schemadiff_new_8715b03e RENAME TO m_expr;

COMMIT;

BEGIN;

-- 3/4 expand: alter index public.m_expr
ALTER INDEX public.m_expr ALTER COLUMN 1 SET STATISTICS 200;

COMMIT;

-- 4/4 contract: drop index public.m_expr
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_8715b03e;

RESET search_path;
RESET check_function_bodies;
