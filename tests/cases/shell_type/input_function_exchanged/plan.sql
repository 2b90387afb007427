-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U002: function public.label_io(cstring) leaves and function public.label_read(cstring) of the same definition comes; if it is function public.label_read(cstring) now, write beside that, at after.sql:2:1: -- @renamed from=label_io

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop shell_type public.label
ALTER TYPE public.label RENAME TO label__schemadiff_old;
ALTER FUNCTION public.label_io(cstring) RENAME TO label__schemadiff_old_1;

-- 2/7 expand: create shell_type public.label
SET search_path = public;
CREATE TYPE public.label;

-- 3/7 expand: create function public.label_io(public.label)
-- because of shell_type public.label
CREATE FUNCTION public.label_io(public.label)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textout';

-- 4/7 expand: create function public.label_read(cstring)
CREATE FUNCTION public.label_read(cstring)
 RETURNS public.label
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 5/7 expand: create base_type public.label
-- because of shell_type public.label
CREATE TYPE public.label (
    INTERNALLENGTH = variable,
    INPUT = public.label_read,
    OUTPUT = public.label_io,
    ALIGNMENT = int4,
    STORAGE = plain
);

-- 6/7 expand: alter column public.t.name
-- because of base_type public.label
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.name does not fit public.label
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN name TYPE public.label USING name::text::public.label;

-- 7/7 expand: drop base_type public.label
SET search_path = '';
DO $$
BEGIN
    CREATE ROLE __schemadiff_leaving;
    ALTER TYPE public.label__schemadiff_old OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.label__schemadiff_old_1(cstring) OWNER TO __schemadiff_leaving;
    ALTER FUNCTION public.label_io(public.label__schemadiff_old) OWNER TO __schemadiff_leaving;
    DROP OWNED BY __schemadiff_leaving RESTRICT;
    DROP ROLE __schemadiff_leaving;
END
$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
