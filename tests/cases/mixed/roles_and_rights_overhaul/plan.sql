-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 10 expand, 8 contract; 16 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/18 expand: alter function app.f()
-- caution B318: calls of app.f() mean something else at once
-- caution S704: app.f() runs with the rights of its owner
-- refused: S704 without permission: app.f() runs with the rights of its owner
-- allow it with --allow 'S704:app.f()'
--   CREATE OR REPLACE FUNCTION app.f()
--    RETURNS integer
--    LANGUAGE sql
--    SECURITY DEFINER
--    SET search_path TO 'app', 'pg_temp'
--   AS $$select 1$$;

-- 2/18 expand: alter view app.v
-- locks: ACCESS EXCLUSIVE on app.v
-- caution S704: with whose rights app.v reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights app.v reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:app.v'
--   ALTER VIEW app.v SET (security_barrier='true');

BEGIN;

-- 3/18 expand: create comment of schema app
SET search_path = public;
COMMENT ON SCHEMA app IS 'owned by app_owner';

COMMIT;

-- 4/18 expand: create owner of schema app
-- locks: ACCESS EXCLUSIVE on app.t_id_seq
-- caution S706: role app_owner may do everything with schema app, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with schema app, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:app'
--   ALTER SCHEMA app OWNER TO app_owner;

-- 5/18 expand: create owner of function app.f()
-- caution S706: role app_owner may do everything with function app.f(), and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with function app.f(), and code that runs as its owner runs as that role
-- allow it with --allow 'S706:app.f()'
--   ALTER FUNCTION app.f() OWNER TO app_owner;

-- 6/18 expand: create owner of table app.t
-- locks: ACCESS EXCLUSIVE on app.t, ACCESS EXCLUSIVE on app.t_id_seq
-- caution S706: role app_owner may do everything with table app.t, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with table app.t, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:app.t'
--   ALTER TABLE app.t OWNER TO app_owner;

-- 7/18 expand: create owner of view app.v
-- locks: ACCESS EXCLUSIVE on app.v
-- caution S706: role app_owner may do everything with view app.v, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with view app.v, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:app.v'
--   ALTER VIEW app.v OWNER TO app_owner;

-- 8/18 expand: create privilege of sequence app.t_id_seq
-- caution S701: role app_writer gets USAGE on app.t_id_seq
-- refused: S701 without permission: role app_writer gets USAGE on app.t_id_seq
-- allow it with --allow 'S701:app.t_id_seq'
--   GRANT USAGE ON SEQUENCE app.t_id_seq TO app_writer;

-- 9/18 expand: alter privilege of view app.v
-- caution S701: role app_reader gets SELECT on app.v
-- refused: S701 without permission: role app_reader gets SELECT on app.v
-- allow it with --allow 'S701:app.v'
--   GRANT SELECT ON TABLE app.v TO app_reader;

-- 10/18 expand: create default_privilege app.app_owner.tables
-- caution S701: role app_reader gets SELECT on tables made later
-- refused: S701 without permission: role app_reader gets SELECT on tables made later
-- allow it with --allow 'S701:app.app_owner.tables'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA app GRANT SELECT ON TABLES TO app_reader;

BEGIN;

-- 11/18 contract: alter privilege of schema app
-- caution B315: role Weird Role loses USAGE on app
-- refused: needs a refused step: owner of schema app
--   REVOKE USAGE ON SCHEMA app FROM "Weird Role";

-- 12/18 contract: create privilege of function app.f()
-- caution B315: everybody loses EXECUTE on app.f()
-- refused: needs a refused step: function app.f()
--   REVOKE EXECUTE ON FUNCTION app.f() FROM PUBLIC;

-- 13/18 contract: alter privilege of table app.t
-- caution B315: role app_reader loses SELECT on app.t
-- refused: needs a refused step: owner of table app.t
--   REVOKE SELECT ON TABLE app.t FROM app_reader;

-- 14/18 contract: alter privilege of table app.t
-- caution B315: role app_writer loses SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on app.t
-- refused: needs a refused step: owner of table app.t
--   REVOKE SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE app.t FROM app_writer;

-- 15/18 contract: alter privilege of column app.t.id
-- refused: needs a refused step: privilege of table app.t
--   GRANT SELECT (id) ON TABLE app.t TO app_writer;

-- 16/18 contract: alter privilege of column app.t.secret
-- refused: needs a refused step: privilege of table app.t
--   GRANT UPDATE (secret) ON TABLE app.t TO app_writer;

-- 17/18 contract: alter privilege of view app.v
-- caution B315: role app_writer loses SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER on app.v
-- refused: needs a refused step: view app.v
--   REVOKE SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE app.v FROM app_writer;

-- 18/18 contract: drop default_privilege .tables
SET search_path = '';
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
