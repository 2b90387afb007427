-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view app.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view app.v
-- locks: ACCESS EXCLUSIVE on app.v
DROP VIEW app.v;

-- 2/2 expand: create view app.v
-- locks: ACCESS SHARE on app.t
SET search_path = app;
CREATE VIEW app.v AS
SELECT id FROM t WHERE e = 'a';

COMMIT;

RESET search_path;
RESET check_function_bodies;
