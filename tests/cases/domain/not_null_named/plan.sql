-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter domain public.loses_it
SET search_path = public;
ALTER DOMAIN public.loses_it DROP NOT NULL;

-- 2/6 expand: drop domain public.replaced
SET search_path = '';
ALTER DOMAIN public.replaced RENAME TO replaced__schemadiff_old;

-- 3/6 expand: create domain public.replaced
SET search_path = public;
CREATE DOMAIN public.replaced AS bigint CONSTRAINT replaced_not_null NOT NULL;

-- 4/6 expand: alter column public.t.e
-- because of domain public.replaced
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.e does not fit public.replaced
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN e TYPE public.replaced USING e::text::public.replaced;

-- 5/6 expand: drop domain public.replaced
SET search_path = '';
DROP DOMAIN public.replaced__schemadiff_old;

-- 6/6 contract: alter domain public.gets_one
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F201: fails when a value of public.t.d does not satisfy domain public.gets_one
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.gets_one SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
