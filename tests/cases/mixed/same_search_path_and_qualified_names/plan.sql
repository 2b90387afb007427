-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view app.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view app.v
-- locks: ACCESS EXCLUSIVE on app.v
-- caution B316: code that uses app.v finds it changed
DROP VIEW app.v;

-- 2/2 contract: create view app.v
-- locks: ACCESS SHARE on app.t
SET search_path = app;
CREATE VIEW app.v AS
SELECT id FROM t WHERE e = 'a';

COMMIT;

RESET search_path;
RESET check_function_bodies;
