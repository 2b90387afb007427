-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 6 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create table public.new_one
SET search_path = public;
CREATE TABLE public.new_one (
    a integer
);

-- 2/8 expand: create function public.new_f()
CREATE FUNCTION public.new_f()
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

-- 3/8 expand: create privilege of function public.new_f()
SET search_path = '';
REVOKE EXECUTE ON FUNCTION public.new_f() FROM app_writer;

-- 4/8 expand: alter privilege of function public.new_f()
GRANT EXECUTE ON FUNCTION public.new_f() TO CURRENT_USER;

-- 5/8 expand: create privilege of table public.new_one
REVOKE SELECT ON TABLE public.new_one FROM app_reader;

-- 6/8 expand: alter privilege of table public.new_one
GRANT SELECT ON TABLE public.new_one TO CURRENT_USER;

COMMIT;

BEGIN;

-- 7/8 contract: drop default_privilege .functions
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM app_writer;

-- 8/8 contract: drop default_privilege .tables
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
