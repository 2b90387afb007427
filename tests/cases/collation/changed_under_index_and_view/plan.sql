-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: drop constraint public.names.short
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.names
ALTER TABLE public.names DROP CONSTRAINT short;

-- 2/10 expand: drop index public.names_lower
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.names
DROP INDEX public.names_lower;

-- 3/10 expand: drop index public.names_name
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.names
DROP INDEX public.names_name;

-- 4/10 expand: drop view public.sorted
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.sorted
DROP VIEW public.sorted;

-- 5/10 expand: drop collation public.c
DROP COLLATION public.c;

-- 6/10 expand: create collation public.c
SET search_path = public;
CREATE COLLATION public.c (provider = icu, locale = 'sv');

-- 7/10 expand: create constraint public.names.short
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.names
-- work: reads all of public.names
-- caution F203: fails when a row of public.names does not fulfil name COLLATE c < 'm'
-- caution L401: nobody can read or write public.names while all of it is read
ALTER TABLE public.names ADD CONSTRAINT short CHECK (name COLLATE c < 'm');

-- 8/10 expand: create index public.names_lower
-- because of collation public.c
-- locks: SHARE on public.names
-- work: builds public.names_lower
-- caution L403: nobody can write public.names while it is indexed
CREATE INDEX names_lower ON public.names USING btree ((lower(name) COLLATE c));

-- 9/10 expand: create index public.names_name
-- because of collation public.c
-- locks: SHARE on public.names
-- work: builds public.names_name
-- caution L403: nobody can write public.names while it is indexed
CREATE INDEX names_name ON public.names USING btree (name COLLATE public.c);

-- 10/10 expand: create view public.sorted
-- because of collation public.c
-- locks: ACCESS SHARE on public.names
CREATE VIEW public.sorted AS
SELECT name FROM names ORDER BY name COLLATE c;

COMMIT;

RESET search_path;
RESET check_function_bodies;
