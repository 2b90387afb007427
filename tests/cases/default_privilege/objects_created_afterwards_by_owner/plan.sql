-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create table s.by_superuser
SET search_path = public;
CREATE TABLE s.by_superuser (
    a integer
);

-- 2/7 expand: create table s.later
CREATE TABLE s.later (
    a integer
);

-- 3/7 expand: create view s.v
-- locks: ACCESS SHARE on s.early
CREATE VIEW s.v AS
SELECT a FROM s.early;

-- 4/7 expand: create privilege of table s.by_superuser
SET search_path = '';
REVOKE SELECT ON TABLE s.by_superuser FROM app_reader;

-- 5/7 expand: alter privilege of table s.by_superuser
GRANT SELECT ON TABLE s.by_superuser TO CURRENT_USER;

-- 6/7 expand: create privilege of table s.later
SET search_path = public;
GRANT SELECT ON TABLE s.later TO app_reader;

-- 7/7 expand: create privilege of view s.v
GRANT SELECT ON TABLE s.v TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
