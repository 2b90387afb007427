-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create schema ext
SET search_path = public;
CREATE SCHEMA ext;

-- 2/4 expand: alter extension pg_trgm
ALTER EXTENSION pg_trgm SET SCHEMA ext;

-- 3/4 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i;

-- 4/4 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING gin (a ext.gin_trgm_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;
