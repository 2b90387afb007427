-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create transform (integer LANGUAGE mine)
SET search_path = public;
CREATE TRANSFORM FOR integer LANGUAGE mine (TO SQL WITH FUNCTION pg_catalog.int4recv(internal));

-- 2/2 expand: create function public.f(integer)
CREATE FUNCTION public.f(a integer)
 RETURNS integer
 TRANSFORM FOR TYPE integer
 LANGUAGE mine
AS $$begin return a; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
