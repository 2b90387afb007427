-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 5 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: alter privilege of foreign_data_wrapper postgres_fdw
SET search_path = public;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO app_owner;

-- 2/10 expand: alter privilege of base_type public.citext
GRANT USAGE ON TYPE public.citext TO PUBLIC;

-- 3/10 expand: alter privilege of base_type public.citext
GRANT USAGE ON TYPE public.citext TO app_reader;

-- 4/10 expand: alter privilege of table public.pg_stat_statements
GRANT SELECT ON TABLE public.pg_stat_statements TO app_owner WITH GRANT OPTION;

-- 5/10 expand: alter privilege of function public.pg_stat_statements(boolean)
GRANT EXECUTE ON ROUTINE public.pg_stat_statements(boolean) TO app_reader;

-- 6/10 contract: alter privilege of function public.citext_eq(public.citext, public.citext)
REVOKE EXECUTE ON ROUTINE public.citext_eq(public.citext, public.citext) FROM PUBLIC;

-- 7/10 contract: alter privilege of function public.citext_eq(public.citext, public.citext)
REVOKE GRANT OPTION FOR EXECUTE ON ROUTINE public.citext_eq(public.citext, public.citext) FROM app_owner;

-- 8/10 contract: alter privilege of table public.pg_stat_statements
REVOKE SELECT ON TABLE public.pg_stat_statements FROM PUBLIC;

-- 9/10 contract: alter privilege of table public.pg_stat_statements
REVOKE SELECT ON TABLE public.pg_stat_statements FROM app_reader;

-- 10/10 contract: alter privilege of column public.pg_stat_statements.query
GRANT SELECT (query) ON TABLE public.pg_stat_statements TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
