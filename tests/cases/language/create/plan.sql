-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create language "My ""Länguage"""
SET search_path = public;
CREATE TRUSTED PROCEDURAL LANGUAGE "My ""Länguage""" HANDLER pg_catalog.plpgsql_call_handler;

-- 2/9 expand: create function app.handler()
CREATE FUNCTION app.handler()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', 'plpgsql_call_handler';

-- 3/9 expand: create language mine
CREATE PROCEDURAL LANGUAGE mine HANDLER app.handler INLINE pg_catalog.plpgsql_inline_handler VALIDATOR pg_catalog.plpgsql_validator;

-- 4/9 expand: create function public.f()
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE mine
AS $$begin return 1; end$$;

-- 5/9 expand: create function public.g()
CREATE FUNCTION public.g()
 RETURNS integer
 LANGUAGE "My ""Länguage"""
AS $$begin return 2; end$$;

-- 6/9 expand: create comment of language mine
COMMENT ON LANGUAGE mine IS 'ours';

-- 7/9 expand: create owner of language mine
ALTER LANGUAGE mine OWNER TO app_owner;

-- 8/9 expand: create privilege of language "My ""Länguage"""
GRANT USAGE ON LANGUAGE "My ""Länguage""" TO app_reader;

-- 9/9 expand: create privilege of language "My ""Länguage"""
REVOKE USAGE ON LANGUAGE "My ""Länguage""" FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
