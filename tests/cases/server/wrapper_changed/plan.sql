-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop user_mapping s.app_reader
-- because of server s
DROP USER MAPPING FOR app_reader SERVER s;

-- 2/8 expand: drop table public.remote
-- because of server s
-- locks: ACCESS EXCLUSIVE on public.remote
DROP FOREIGN TABLE public.remote;

-- 3/8 expand: drop server s
DROP SERVER s;

-- 4/8 expand: create server s
SET search_path = public;
CREATE SERVER s FOREIGN DATA WRAPPER two OPTIONS (host 'example.org');

-- 5/8 expand: create user_mapping s.app_reader
-- because of server s
CREATE USER MAPPING FOR app_reader SERVER s OPTIONS ("user" :'s_app_reader_user');

-- 6/8 expand: create table public.remote
-- because of server s
CREATE FOREIGN TABLE public.remote (
    a integer
)
SERVER s;

-- 7/8 expand: create comment of server s
-- because of server s
COMMENT ON SERVER s IS 'elsewhere';

-- 8/8 expand: create privilege of server s
-- because of server s
GRANT USAGE ON FOREIGN SERVER s TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
