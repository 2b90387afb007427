-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create index public.m_a
-- locks: SHARE on public.m
-- work: builds public.m_a
-- caution F202: fails when public.m holds duplicates
-- caution L403: nobody can write public.m while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX m_a ON public.m USING btree (a);

-- 2/3 expand: drop index public.m_n
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = '';
DROP INDEX public.m_n;

-- 3/3 expand: create index public.m_n
-- locks: SHARE on public.m
-- work: builds public.m_n
-- caution L403: nobody can write public.m while it is indexed
SET search_path = public;
CREATE INDEX m_n ON public.m USING btree (n DESC) WHERE n > 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
