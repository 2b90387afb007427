-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create table s.by_superuser
SET search_path = public;
CREATE TABLE s.by_superuser (
    a integer
);

-- 2/9 expand: create table s.later
CREATE TABLE s.later (
    a integer
);

-- 3/9 expand: create view s.v
-- locks: ACCESS SHARE on s.early
CREATE VIEW s.v AS
SELECT a FROM s.early;

-- 4/9 expand: create owner of table s.later
ALTER TABLE s.later OWNER TO app_owner;

-- 5/9 expand: create owner of view s.v
ALTER VIEW s.v OWNER TO app_owner;

-- 6/9 expand: create privilege of table s.by_superuser
SET search_path = '';
REVOKE SELECT ON TABLE s.by_superuser FROM app_reader;

-- 7/9 expand: alter privilege of table s.by_superuser
GRANT SELECT ON TABLE s.by_superuser TO CURRENT_USER;

-- 8/9 expand: create privilege of table s.later
SET search_path = public;
GRANT SELECT ON TABLE s.later TO app_reader;

-- 9/9 expand: create privilege of view s.v
GRANT SELECT ON TABLE s.v TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
