-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.p(date[])
SET search_path = public;
CREATE PROCEDURE public.p(VARIADIC a date[])
 LANGUAGE sql
AS $$select 4$$;

-- 2/4 expand: alter function public.p(text)
CREATE OR REPLACE FUNCTION public.p(a text)
 RETURNS integer
 LANGUAGE sql
AS $$select 3$$;

-- 3/4 contract: drop function public.p(integer)
SET search_path = '';
DROP PROCEDURE public.p(integer);

-- 4/4 contract: create function public.p(integer, integer)
SET search_path = public;
CREATE PROCEDURE public.p(a integer, b integer DEFAULT 2)
 LANGUAGE sql
AS $$select 1$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
