-- irreversible: schema legacy is dropped after everything in it
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.keep.c
-- locks: ACCESS EXCLUSIVE on public.keep
ALTER TABLE public.keep DROP CONSTRAINT c;

-- 2/6 contract: alter column public.keep.s
-- locks: ACCESS EXCLUSIVE on public.keep
-- work: rewrites public.keep
-- caution L402: nobody can read or write public.keep while it is rewritten
SET search_path = public;
ALTER TABLE public.keep ALTER COLUMN s TYPE text;

-- 3/6 contract: drop default public.keep.id
-- locks: ACCESS EXCLUSIVE on public.keep
SET search_path = '';
ALTER TABLE ONLY public.keep ALTER COLUMN id DROP DEFAULT;

-- 4/6 contract: drop function legacy.next()
DROP FUNCTION legacy.next();

-- 5/6 contract: drop enum legacy.state
DROP TYPE legacy.state;

-- 6/6 contract: drop schema legacy
-- loss D101: schema legacy is dropped after everything in it
-- refused: D101 without permission: schema legacy is dropped after everything in it
-- allow it with --allow 'D101:legacy'
--   DROP SCHEMA legacy;

COMMIT;

RESET search_path;
RESET check_function_bodies;
