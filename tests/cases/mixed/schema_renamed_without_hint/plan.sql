-- irreversible: table v1.t is dropped with its rows; schema v1 is dropped after everything in it
-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 5 expand, 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create schema v2
SET search_path = public;
CREATE SCHEMA v2;

-- 2/9 expand: create table v2.t
CREATE TABLE v2.t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- 3/9 expand: create function v2.f()
CREATE FUNCTION v2.f()
 RETURNS SETOF v2.t
 LANGUAGE sql
 STABLE
AS $$select * from v2.t$$;

-- 4/9 expand: create view v2.v
CREATE VIEW v2.v AS
SELECT id FROM v2.t;

-- 5/9 expand: create comment of schema v2
COMMENT ON SCHEMA v2 IS 'api';

-- 6/9 contract: drop view v1.v
-- locks: ACCESS EXCLUSIVE on v1.v
SET search_path = '';
DROP VIEW v1.v;

-- 7/9 contract: drop function v1.f()
DROP FUNCTION v1.f();

-- 8/9 contract: drop table v1.t
-- locks: ACCESS EXCLUSIVE on v1.t
-- loss D102: table v1.t is dropped with its rows
-- refused: D102 without permission: table v1.t is dropped with its rows
-- allow it with --allow 'D102:v1.t'
--   DROP TABLE v1.t;

-- 9/9 contract: drop schema v1
-- loss D101: schema v1 is dropped after everything in it
-- refused: D101 without permission: schema v1 is dropped after everything in it
-- allow it with --allow 'D101:v1'
--   DROP SCHEMA v1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
