-- irreversible: table old_stuff.t is dropped with its rows; schema old_stuff is dropped after everything in it
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop view old_stuff.v
-- locks: ACCESS EXCLUSIVE on old_stuff.v
DROP VIEW old_stuff.v;

-- 2/5 contract: drop function old_stuff.f(old_stuff.t)
DROP FUNCTION old_stuff.f(old_stuff.t);

-- 3/5 contract: drop table old_stuff.t
-- locks: ACCESS EXCLUSIVE on old_stuff.t, ACCESS EXCLUSIVE on old_stuff.t_id_seq
-- loss D102: table old_stuff.t is dropped with its rows
-- refused: D102 without permission: table old_stuff.t is dropped with its rows
-- allow it with --allow 'D102:old_stuff.t'
--   DROP TABLE old_stuff.t;

-- 4/5 contract: drop enum old_stuff.e
-- refused: needs a refused step: table old_stuff.t
--   DROP TYPE old_stuff.e;

-- 5/5 contract: drop schema old_stuff
-- loss D101: schema old_stuff is dropped after everything in it
-- refused: D101 without permission: schema old_stuff is dropped after everything in it
-- allow it with --allow 'D101:old_stuff'
--   DROP SCHEMA old_stuff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
