-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter server s
SET search_path = public;
ALTER SERVER s VERSION '2' OPTIONS (ADD dbname 'd', SET host 'b', DROP port);

-- 2/2 contract: drop privilege of server s
SET search_path = '';
REVOKE USAGE ON FOREIGN SERVER s FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
