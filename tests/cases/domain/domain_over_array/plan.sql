-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: domain_constraint public.point3.point3_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop domain_constraint public.point3.point3_check
ALTER DOMAIN public.point3 DROP CONSTRAINT point3_check;

-- 2/4 expand: create domain_constraint public.point3.point3_check
-- locks: SHARE on public.stars
-- work: reads all of public.stars
-- caution F203: fails when a value of public.stars.pos does not satisfy domain public.point3
-- caution B305: code that writes values that public.point3.point3_check forbids fails
-- caution L403: nobody can write public.stars while it is read in full
SET search_path = public;
ALTER DOMAIN public.point3 ADD CONSTRAINT point3_check CHECK (cardinality(value) = 3 AND array_ndims(value) = 1);

COMMIT;

BEGIN;

-- 3/4 expand: create column public.stars.trail
-- locks: ACCESS EXCLUSIVE on public.stars
ALTER TABLE public.stars ADD COLUMN trail public.point3[];

COMMIT;

BEGIN;

-- 4/4 expand: create default public.stars.pos
-- locks: ACCESS EXCLUSIVE on public.stars
ALTER TABLE ONLY public.stars ALTER COLUMN pos SET DEFAULT '{0,0,0}';

COMMIT;

RESET search_path;
RESET check_function_bodies;
