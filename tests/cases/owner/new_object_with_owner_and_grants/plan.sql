-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create schema s
SET search_path = public;
CREATE SCHEMA s;

-- 2/9 expand: create table public.t
CREATE TABLE public.t (
    a integer
);

-- 3/9 expand: create table s.x
CREATE TABLE s.x (
    a integer
);

-- 4/9 expand: create function public.f()
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

-- 5/9 expand: create owner of schema s
ALTER SCHEMA s OWNER TO app_owner;

-- 6/9 expand: create owner of function public.f()
ALTER FUNCTION public.f() OWNER TO app_owner;

-- 7/9 expand: create owner of table public.t
ALTER TABLE public.t OWNER TO app_owner;

-- 8/9 expand: create privilege of function public.f()
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- 9/9 expand: create privilege of table public.t
GRANT SELECT ON TABLE public.t TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
