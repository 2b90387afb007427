-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.m_a_b
-- locks: SHARE on public.m
-- work: builds public.m_a_b
-- caution F202: fails when public.m holds duplicates
-- caution L403: nobody can write public.m while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX m_a_b ON public.m USING btree (a, b) INCLUDE (b);

-- 2/2 contract: drop index public.m_a
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = '';
DROP INDEX public.m_a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
