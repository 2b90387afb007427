-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create range_type public.floatrange
SET search_path = public;
CREATE TYPE public.floatrange AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = pg_catalog.float8mi,
    MULTIRANGE_TYPE_NAME = public.floatmultirange
);

COMMIT;

BEGIN;

-- 2/2 expand: create column public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    ADD COLUMN r public.floatrange,
    ADD COLUMN rs public.floatrange[],
    ADD COLUMN m public.floatmultirange;

COMMIT;

RESET search_path;
RESET check_function_bodies;
