-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: create index public.m_a_b
-- locks: SHARE UPDATE EXCLUSIVE on public.m
-- work: builds public.m_a_b
-- caution F202: fails when public.m holds duplicates
-- caution B305: code that writes duplicates to public.m fails: public.m_a_b
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY m_a_b ON public.m USING btree (a, b) INCLUDE (b);

-- 2/2 contract: drop index public.m_a
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = '';
DROP INDEX CONCURRENTLY public.m_a;

RESET search_path;
RESET check_function_bodies;
