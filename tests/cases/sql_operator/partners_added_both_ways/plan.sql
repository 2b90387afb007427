-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create operator public.<>#(integer, integer)
SET search_path = public;
CREATE OPERATOR public.<># (
    FUNCTION = pg_catalog.int4ne,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR(public.=#)
);

-- 2/5 expand: drop view public.v
-- because of operator public.=#(integer, integer)
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/5 expand: drop operator public.=#(integer, integer)
DROP OPERATOR public.=# (integer, integer);

-- 4/5 expand: create operator public.=#(integer, integer)
SET search_path = public;
CREATE OPERATOR public.=# (
    FUNCTION = pg_catalog.int4eq,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.=#),
    NEGATOR = OPERATOR(public.<>#),
    HASHES
);

-- 5/5 expand: create view public.v
-- because of operator public.=#(integer, integer)
CREATE VIEW public.v AS
SELECT 1 =# 2 AS same;

COMMIT;

RESET search_path;
RESET check_function_bodies;
