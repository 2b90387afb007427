-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create view public.fewer_names
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.fewer_names (x) AS
SELECT t.*, a + 1 AS more FROM t;

-- 2/5 expand: create view public.of_values
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.of_values (x) AS
VALUES (1), (2) UNION SELECT a FROM t;

-- 3/5 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v ("First One", b2) AS
SELECT * FROM t;

-- 4/5 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m (x, y) AS
SELECT * FROM v;

-- 5/5 expand: create comment of column public.v."First One"
COMMENT ON COLUMN public.v."First One" IS 'as the list says';

COMMIT;

RESET search_path;
RESET check_function_bodies;
