-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create operator public.!==(public.pt, public.pt)
SET search_path = public;
CREATE OPERATOR public.!== (
    FUNCTION = public.pt_other,
    LEFTARG = public.pt,
    RIGHTARG = public.pt,
    COMMUTATOR = OPERATOR(public.!==),
    NEGATOR = OPERATOR(public.===),
    RESTRICT = pg_catalog.neqsel
);

-- 2/7 expand: create operator public.-(NONE, public.pt)
CREATE OPERATOR public.- (
    FUNCTION = public.pt_minus,
    RIGHTARG = public.pt
);

-- 3/7 expand: create operator public.===(public.pt, public.pt)
CREATE OPERATOR public.=== (
    FUNCTION = public.pt_same,
    LEFTARG = public.pt,
    RIGHTARG = public.pt,
    COMMUTATOR = OPERATOR(public.===),
    NEGATOR = OPERATOR(public.!==),
    RESTRICT = pg_catalog.eqsel,
    JOIN = pg_catalog.eqjoinsel,
    HASHES,
    MERGES
);

-- 4/7 expand: create view public.v
CREATE VIEW public.v AS
SELECT ROW(1, 2)::pt === ROW(1, 3)::pt AS same;

-- 5/7 expand: create comment of operator public.-(NONE, public.pt)
COMMENT ON OPERATOR public.- (NONE, public.pt) IS 'the other way';

-- 6/7 expand: create comment of operator public.===(public.pt, public.pt)
COMMENT ON OPERATOR public.=== (public.pt, public.pt) IS 'same x';

-- 7/7 expand: create owner of operator public.===(public.pt, public.pt)
ALTER OPERATOR public.=== (public.pt, public.pt) OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
