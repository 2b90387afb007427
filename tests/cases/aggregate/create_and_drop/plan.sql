-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create aggregate public.my_max(integer)
SET search_path = public;
CREATE AGGREGATE public.my_max(integer) (
    SFUNC = pg_catalog.int4larger,
    STYPE = integer,
    SORTOP = OPERATOR(pg_catalog.>)
);

-- 2/2 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT my_max(a) AS m FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
