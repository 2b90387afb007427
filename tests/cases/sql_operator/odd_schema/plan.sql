-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create operator "S 1".|=|(integer, integer)
SET search_path = public;
CREATE OPERATOR "S 1".|=| (
    FUNCTION = pg_catalog.int4eq,
    LEFTARG = integer,
    RIGHTARG = integer
);

-- 2/2 expand: create view public.v
CREATE VIEW public.v AS
SELECT 1 OPERATOR("S 1".|=|) 2 AS same;

COMMIT;

RESET search_path;
RESET check_function_bodies;
