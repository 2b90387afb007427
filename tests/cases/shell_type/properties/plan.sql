-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: drop shell_type public.block
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.block OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.block_in(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.block_out(public.block) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

-- 2/12 expand: create shell_type public.block
SET search_path = public;
CREATE TYPE public.block;

-- 3/12 expand: drop shell_type public.number
SET search_path = '';
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.number OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.number_in(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.number_out(public.number) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

-- 4/12 expand: create shell_type public.number
SET search_path = public;
CREATE TYPE public.number;

-- 5/12 expand: create function public.block_in(cstring)
-- because of shell_type public.block
CREATE FUNCTION public.block_in(cstring)
 RETURNS public.block
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'int8in';

-- 6/12 expand: create function public.block_out(public.block)
-- because of shell_type public.block
CREATE FUNCTION public.block_out(public.block)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'int8out';

-- 7/12 expand: create function public.number_in(cstring)
-- because of shell_type public.number
CREATE FUNCTION public.number_in(cstring)
 RETURNS public.number
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'int8in';

-- 8/12 expand: create function public.number_out(public.number)
-- because of shell_type public.number
CREATE FUNCTION public.number_out(public.number)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'int8out';

-- 9/12 expand: create base_type public.block
-- because of shell_type public.block
CREATE TYPE public.block (
    INTERNALLENGTH = 8,
    INPUT = public.block_in,
    OUTPUT = public.block_out,
    SUBSCRIPT = pg_catalog.raw_array_subscript_handler,
    ELEMENT = integer,
    ALIGNMENT = double,
    STORAGE = plain
);

-- 10/12 expand: create base_type public.number
-- because of shell_type public.number
CREATE TYPE public.number (
    INTERNALLENGTH = 8,
    INPUT = public.number_in,
    OUTPUT = public.number_out,
    COLLATABLE = true,
    DEFAULT = '0',
    CATEGORY = 'N',
    PREFERRED = true,
    DELIMITER = ';',
    ALIGNMENT = double,
    STORAGE = plain
);

-- 11/12 expand: create comment of base_type public.number
-- because of base_type public.number
COMMENT ON TYPE public.number IS 'kept';

-- 12/12 expand: create comment of function public.number_in(cstring)
-- because of function public.number_in(cstring)
COMMENT ON FUNCTION public.number_in(cstring) IS 'kept, too';

COMMIT;

RESET search_path;
RESET check_function_bodies;
