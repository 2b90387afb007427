-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 8 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop shell_type public.label
ALTER TYPE public.label RENAME TO label__schemadiff_old;
ALTER FUNCTION public.label_in(cstring) RENAME TO label__schemadiff_old_1;

-- 2/8 expand: create shell_type public.label
SET search_path = public;
CREATE TYPE public.label;

-- 3/8 expand: alter shell_type public.mark
ALTER TYPE public.mark SET (STORAGE = external);

-- 4/8 expand: create function public.label_in(cstring)
-- because of shell_type public.label
CREATE FUNCTION public.label_in(cstring)
 RETURNS public.label
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 5/8 expand: create function public.label_out(public.label)
-- because of shell_type public.label
CREATE FUNCTION public.label_out(public.label)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textout';

-- 6/8 expand: create base_type public.label
-- because of shell_type public.label
CREATE TYPE public.label (
    INTERNALLENGTH = variable,
    INPUT = public.label_in,
    OUTPUT = public.label_out,
    ALIGNMENT = int4,
    STORAGE = plain
);

-- 7/8 expand: alter column public.parcels.a
-- because of base_type public.label
-- locks: ACCESS EXCLUSIVE on public.parcels
-- work: rewrites public.parcels
-- caution F205: fails when a value of public.parcels.a does not fit public.label
-- caution L402: nobody can read or write public.parcels while it is rewritten
ALTER TABLE public.parcels ALTER COLUMN a TYPE public.label USING a::text::public.label;

-- 8/8 expand: drop base_type public.label
SET search_path = '';
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.label__schemadiff_old OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.label__schemadiff_old_1(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.label_out(public.label__schemadiff_old) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
