-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.f()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 SET search_path TO '$user', 'Odd Schema'
 SET statement_timeout TO '5s'
 SET enable_seqscan TO 'off'
 SET "DateStyle" TO 'iso, dmy'
 SET "TimeZone" TO 'UTC'
AS $$select 1$$;

-- 2/2 expand: alter function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
