-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: function public.f(integer, public.level) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter enum public.level
SET search_path = public;
ALTER TYPE public.level ADD VALUE 'mid' AFTER 'low';

COMMIT;

BEGIN;

-- 2/4 expand: create function public.base(integer)
CREATE FUNCTION public.base(x integer)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$select x$$;

-- 3/4 expand: alter function public.f(integer, public.level)
-- caution B318: calls of public.f(integer, public.level) mean something else at once
CREATE OR REPLACE FUNCTION public.f(a integer DEFAULT base(2), l public.level DEFAULT 'mid')
 RETURNS integer
 LANGUAGE sql
AS $$select a$$;

COMMIT;

BEGIN;

-- 4/4 contract: drop function public.base()
-- caution B318: code that names public.base() fails
SET search_path = '';
DROP FUNCTION public.base();

COMMIT;

RESET search_path;
RESET check_function_bodies;
