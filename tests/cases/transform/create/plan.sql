-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create enum "S 1"."T ""1"""
SET search_path = public;
CREATE TYPE "S 1"."T ""1""" AS ENUM ('a');

-- 2/6 expand: create function "S 1"."from ""it"""(internal)
CREATE FUNCTION "S 1"."from ""it"""(internal)
 RETURNS internal
 LANGUAGE internal
 IMMUTABLE
AS 'prsd_lextype';

-- 3/6 expand: create transform ("S 1"."T ""1""" LANGUAGE sql)
CREATE TRANSFORM FOR "S 1"."T ""1""" LANGUAGE sql (FROM SQL WITH FUNCTION "S 1"."from ""it"""(internal));

-- 4/6 expand: create transform (integer LANGUAGE sql)
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION pg_catalog.int4recv(internal));

-- 5/6 expand: create function public.f(integer)
CREATE FUNCTION public.f(a integer)
 RETURNS integer
 TRANSFORM FOR TYPE integer
 LANGUAGE sql
AS $$SELECT a$$;

-- 6/6 expand: create comment of transform (integer LANGUAGE sql)
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'numbers';

COMMIT;

RESET search_path;
RESET check_function_bodies;
