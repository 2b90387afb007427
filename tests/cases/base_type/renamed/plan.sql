-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: alter base_type public.label
ALTER TYPE public.label RENAME TO mark;

-- 2/10 expand: alter function public.label_in(cstring)
ALTER ROUTINE public.label_in(cstring) RENAME TO mark_in;

-- 3/10 expand: alter function public.label_out(public.mark)
ALTER ROUTINE public.label_out(public.mark) RENAME TO mark_out;

-- 4/10 expand: drop shell_type public.mark
ALTER TYPE public.mark RENAME TO mark__schemadiff_old;
ALTER FUNCTION public.mark_in(cstring) RENAME TO mark__schemadiff_old_1;

-- 5/10 expand: create shell_type public.mark
SET search_path = public;
CREATE TYPE public.mark;

-- 6/10 expand: create function public.mark_in(cstring)
-- because of shell_type public.mark
CREATE FUNCTION public.mark_in(cstring)
 RETURNS public.mark
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 7/10 expand: create function public.mark_out(public.mark)
-- because of shell_type public.mark
CREATE FUNCTION public.mark_out(public.mark)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textout';

-- 8/10 expand: create base_type public.mark
-- because of shell_type public.mark
CREATE TYPE public.mark (
    INTERNALLENGTH = variable,
    INPUT = public.mark_in,
    OUTPUT = public.mark_out,
    ALIGNMENT = int4,
    STORAGE = plain
);

-- 9/10 expand: alter column public.parcels.a
-- because of base_type public.mark
-- locks: ACCESS EXCLUSIVE on public.parcels
-- work: rewrites public.parcels
-- caution F205: fails when a value of public.parcels.a does not fit public.mark
-- caution L402: nobody can read or write public.parcels while it is rewritten
ALTER TABLE public.parcels ALTER COLUMN a TYPE public.mark USING a::text::public.mark;

-- 10/10 expand: drop base_type public.mark
SET search_path = '';
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.mark__schemadiff_old OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.mark__schemadiff_old_1(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.mark_out(public.mark__schemadiff_old) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
