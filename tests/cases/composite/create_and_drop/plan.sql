-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create composite_type public.address
SET search_path = public;
CREATE TYPE public.address AS (
    street text,
    number integer,
    zip character varying(10)
);

-- 2/3 expand: create table public.firms
CREATE TABLE public.firms (
    id integer,
    seat public.address,
    branches public.address[]
);

COMMIT;

BEGIN;

-- 3/3 contract: drop composite_type public.gone
-- caution B304: code that names public.gone fails
SET search_path = '';
DROP TYPE public.gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
