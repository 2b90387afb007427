-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop range_type public.textrange
-- caution B306: code that uses public.textrange finds it changed
DROP TYPE public.textrange;

-- 2/5 contract: create range_type public.textrange
SET search_path = public;
CREATE TYPE public.textrange AS RANGE (
    SUBTYPE = text,
    COLLATION = pg_catalog."C",
    MULTIRANGE_TYPE_NAME = public.many_texts
);

-- 3/5 contract: drop range_type public.zone
-- caution B306: code that uses public.zone finds it changed
SET search_path = '';
DROP TYPE public.zone;

-- 4/5 contract: create range_type public.zone
SET search_path = public;
CREATE TYPE public.zone AS RANGE (
    SUBTYPE = bigint,
    MULTIRANGE_TYPE_NAME = public."zones of 8"
);

-- 5/5 contract: create table public.z
CREATE TABLE public.z (
    a public.zone,
    b public."zones of 8"
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
