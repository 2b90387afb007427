-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: drop user_mapping s.app_reader
-- because of server s
DROP USER MAPPING FOR app_reader SERVER s;

-- 2/11 expand: drop view public.v
-- because of table public.far
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 3/11 expand: drop table public.far
-- because of server s
-- locks: ACCESS EXCLUSIVE on public.far
DROP FOREIGN TABLE public.far;

-- 4/11 expand: drop server s
DROP SERVER s;

-- 5/11 expand: create server s
SET search_path = public;
CREATE SERVER s TYPE 'y' FOREIGN DATA WRAPPER w;

-- 6/11 expand: create user_mapping s.app_reader
-- because of server s
CREATE USER MAPPING FOR app_reader SERVER s OPTIONS (password :'s_app_reader_password');

-- 7/11 expand: create table public.far
-- because of server s
CREATE FOREIGN TABLE public.far (
    id integer
)
SERVER s;

-- 8/11 expand: create view public.v
-- because of table public.far
CREATE VIEW public.v AS
SELECT id FROM far;

-- 9/11 expand: create comment of server s
-- because of server s
COMMENT ON SERVER s IS 'stays';

-- 10/11 expand: create privilege of server s
-- because of server s
GRANT USAGE ON FOREIGN SERVER s TO app_reader;

-- 11/11 expand: create privilege of table public.far
-- because of table public.far
GRANT SELECT ON TABLE public.far TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
