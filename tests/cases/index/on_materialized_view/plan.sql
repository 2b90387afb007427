-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.m_n
-- locks: SHARE UPDATE EXCLUSIVE on public.m
-- work: builds public.m_n, reads all of public.m
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_4d68f6e9 ON public.m USING btree (n DESC) WHERE n > 1;

BEGIN;

-- 2/4 expand: create index public.m_n
-- locks: SHARE UPDATE EXCLUSIVE on public.m_n
ALTER INDEX public.m_n RENAME TO __schemadiff_old_4d68f6e9;
ALTER INDEX public.__schemadiff_new_4d68f6e9 RENAME TO m_n;

COMMIT;

-- 3/4 contract: create index public.m_a
-- locks: SHARE UPDATE EXCLUSIVE on public.m
-- work: builds public.m_a
-- caution F202: fails when public.m holds duplicates
-- caution B305: code that writes duplicates to public.m fails: public.m_a
CREATE UNIQUE INDEX CONCURRENTLY m_a ON public.m USING btree (a);

-- 4/4 contract: drop index public.m_n
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_4d68f6e9;

RESET search_path;
RESET check_function_bodies;
