-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 10 expand, 8 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/18 expand: alter function app.f()
SET search_path = public;
CREATE OR REPLACE FUNCTION app.f()
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'app', 'pg_temp'
AS $$select 1$$;

-- 2/18 expand: alter view app.v
-- locks: ACCESS EXCLUSIVE on app.v
ALTER VIEW app.v SET (security_barrier='true');

-- 3/18 expand: create comment of schema app
COMMENT ON SCHEMA app IS 'owned by app_owner';

-- 4/18 expand: create owner of schema app
ALTER SCHEMA app OWNER TO app_owner;

-- 5/18 expand: create owner of function app.f()
ALTER FUNCTION app.f() OWNER TO app_owner;

-- 6/18 expand: create owner of table app.t
-- locks: ACCESS EXCLUSIVE on app.t, ACCESS EXCLUSIVE on app.t_id_seq
ALTER TABLE app.t OWNER TO app_owner;

-- 7/18 expand: create owner of view app.v
-- locks: ACCESS EXCLUSIVE on app.v
ALTER VIEW app.v OWNER TO app_owner;

-- 8/18 expand: create privilege of sequence app.t_id_seq
GRANT USAGE ON SEQUENCE app.t_id_seq TO app_writer;

-- 9/18 expand: alter privilege of view app.v
GRANT SELECT ON TABLE app.v TO app_reader;

-- 10/18 expand: create default_privilege app.app_owner.tables
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA app GRANT SELECT ON TABLES TO app_reader;

-- 11/18 contract: alter privilege of schema app
REVOKE USAGE ON SCHEMA app FROM "Weird Role";

-- 12/18 contract: create privilege of function app.f()
REVOKE EXECUTE ON FUNCTION app.f() FROM PUBLIC;

-- 13/18 contract: alter privilege of table app.t
REVOKE SELECT ON TABLE app.t FROM app_reader;

-- 14/18 contract: alter privilege of table app.t
REVOKE SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE app.t FROM app_writer;

-- 15/18 contract: alter privilege of column app.t.id
GRANT SELECT (id) ON TABLE app.t TO app_writer;

-- 16/18 contract: alter privilege of column app.t.secret
GRANT UPDATE (secret) ON TABLE app.t TO app_writer;

-- 17/18 contract: alter privilege of view app.v
REVOKE SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE app.v FROM app_writer;

-- 18/18 contract: drop default_privilege .tables
SET search_path = '';
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
