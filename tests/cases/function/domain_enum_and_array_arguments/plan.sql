-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract
-- U001: domain_constraint public.small.small_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter enum public.mood
SET search_path = public;
ALTER TYPE public.mood ADD VALUE 'happy';

COMMIT;

BEGIN;

-- 2/5 expand: drop domain_constraint public.small.small_check
SET search_path = '';
ALTER DOMAIN public.small DROP CONSTRAINT small_check;

-- 3/5 expand: create domain_constraint public.small.small_check
SET search_path = public;
ALTER DOMAIN public.small ADD CONSTRAINT small_check CHECK (value < 1000);

-- 4/5 contract: drop function public.f(public.mood, public.small, public.mood[])
SET search_path = '';
DROP FUNCTION public.f(public.mood, public.small, public.mood[]);

-- 5/5 contract: create function public.f(public.mood, public.small, public.mood[], public.small)
SET search_path = public;
CREATE FUNCTION public.f(m public.mood, s public.small, a public.mood[], b public.small DEFAULT 5)
 RETURNS public.mood[]
 LANGUAGE sql
AS $$select a$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
