-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.count_args(integer, text[])
SET search_path = public;
CREATE FUNCTION public.count_args(s integer, VARIADIC a text[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $$select s + array_length(a, 1)$$;

-- 2/3 expand: alter aggregate public.collect(anycompatible)
CREATE OR REPLACE AGGREGATE public.collect(anycompatible) (
    SFUNC = pg_catalog.array_append,
    STYPE = anycompatiblearray,
    INITCOND = '{}'
);

-- 3/3 expand: create aggregate public.n_args(text[])
CREATE AGGREGATE public.n_args(VARIADIC text[]) (
    SFUNC = public.count_args,
    STYPE = integer,
    INITCOND = '0'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
