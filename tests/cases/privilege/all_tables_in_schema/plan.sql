-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create sequence s.q
SET search_path = public;
CREATE SEQUENCE s.q;

-- 2/8 expand: create function s.f()
CREATE FUNCTION s.f()
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

-- 3/8 expand: create view s.v
-- locks: ACCESS SHARE on s.a
CREATE VIEW s.v AS
SELECT x FROM s.a;

-- 4/8 expand: create privilege of table s.a
-- caution S701: role app_reader gets SELECT on s.a
-- refused: S701 without permission: role app_reader gets SELECT on s.a
-- allow it with --allow 'S701:s.a'
--   GRANT SELECT ON TABLE s.a TO app_reader;

-- 5/8 expand: create privilege of table s.b
-- caution S701: role app_reader gets SELECT on s.b
-- refused: S701 without permission: role app_reader gets SELECT on s.b
-- allow it with --allow 'S701:s.b'
--   GRANT SELECT ON TABLE s.b TO app_reader;

-- 6/8 expand: create privilege of function s.f()
GRANT EXECUTE ON FUNCTION s.f() TO app_reader;

-- 7/8 expand: create privilege of sequence s.q
GRANT USAGE ON SEQUENCE s.q TO app_reader;

-- 8/8 expand: create privilege of view s.v
GRANT SELECT ON TABLE s.v TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
