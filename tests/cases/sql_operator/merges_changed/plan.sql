-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.v
-- because of operator public.===(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/4 expand: drop operator public.===(integer, integer)
DROP OPERATOR public.=== (integer, integer);

-- 3/4 expand: create operator public.===(integer, integer)
SET search_path = public;
CREATE OPERATOR public.=== (
    FUNCTION = pg_catalog.int4eq,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.===),
    RESTRICT = pg_catalog.eqsel,
    JOIN = pg_catalog.eqjoinsel,
    MERGES
);

-- 4/4 expand: create view public.v
-- because of operator public.===(integer, integer)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT a FROM t WHERE a === 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
