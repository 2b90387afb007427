-- schemadiff plan: before.sql -> after.sql
-- 24 steps: 22 expand, 2 contract
-- U001: view s.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/24 expand: create enum s.e
SET search_path = public;
CREATE TYPE s.e AS ENUM ('a');

-- 2/24 expand: create sequence s.new_a_seq
CREATE SEQUENCE s.new_a_seq AS integer;

-- 3/24 expand: create table s.new
CREATE TABLE s.new (
    a integer NOT NULL DEFAULT nextval('s.new_a_seq'::regclass),
    b text
);

-- 4/24 expand: drop function s.f()
SET search_path = '';
DROP FUNCTION s.f();

-- 5/24 expand: create function s.f()
SET search_path = public;
CREATE FUNCTION s.f()
 RETURNS bigint
 LANGUAGE sql
AS $$SELECT 1::bigint$$;

-- 6/24 expand: create owned_by s.new_a_seq
ALTER SEQUENCE s.new_a_seq OWNED BY s.new.a;

-- 7/24 expand: drop view s.v
-- locks: ACCESS EXCLUSIVE on s.v
SET search_path = '';
DROP VIEW s.v;

-- 8/24 expand: create view s.v
SET search_path = public;
CREATE VIEW s.v AS
SELECT b FROM s.new;

-- 9/24 expand: create privilege of enum s.e
GRANT USAGE ON TYPE s.e TO app_reader;

-- 10/24 expand: create privilege of function s.f()
SET search_path = '';
GRANT EXECUTE ON FUNCTION s.f() TO CURRENT_USER;

-- 11/24 expand: create privilege of table s.new
SET search_path = public;
GRANT SELECT, INSERT ON TABLE s.new TO app_writer;

-- 12/24 expand: create privilege of table s.new
REVOKE SELECT ON TABLE s.new FROM app_reader;

-- 13/24 expand: alter privilege of table s.new
GRANT SELECT ON TABLE s.new TO CURRENT_USER;

-- 14/24 expand: create privilege of sequence s.new_a_seq
GRANT USAGE ON SEQUENCE s.new_a_seq TO app_reader;

-- 15/24 expand: alter privilege of table s.old
GRANT SELECT, INSERT ON TABLE s.old TO app_writer;

-- 16/24 expand: create privilege of view s.v
-- because of view s.v
GRANT SELECT, INSERT ON TABLE s.v TO app_writer;

-- 17/24 expand: create privilege of view s.v
-- because of view s.v
REVOKE SELECT ON TABLE s.v FROM app_reader;

-- 18/24 expand: alter privilege of view s.v
-- because of view s.v
GRANT SELECT ON TABLE s.v TO CURRENT_USER;

-- 19/24 expand: drop default_privilege .functions
SET search_path = '';
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- 20/24 expand: create default_privilege .types
SET search_path = public;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO app_reader;

-- 21/24 expand: create default_privilege .sequences
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT USAGE ON SEQUENCES TO app_reader;

-- 22/24 expand: alter default_privilege .tables
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO app_writer;

-- 23/24 contract: alter privilege of table s.old
REVOKE SELECT ON TABLE s.old FROM app_reader;

-- 24/24 contract: alter default_privilege .tables
ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE SELECT ON TABLES FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
