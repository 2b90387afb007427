-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand
-- U002: function public.label_in(cstring) leaves and function public.label_read(cstring) of the same definition comes; if it is function public.label_read(cstring) now, write beside that, at after.sql:2:1: -- @renamed from=label_in
-- U002: function public.label_out(public.label) leaves and function public.label_write(public.label) of the same definition comes; if it is function public.label_write(public.label) now, write beside that, at after.sql:3:1: -- @renamed from=label_out

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: drop view public.lengths
-- because of column public.parcels.a
-- locks: ACCESS EXCLUSIVE on public.lengths
DROP VIEW public.lengths;

-- 2/11 expand: drop function public.length(public.label)
-- because of base_type public.label
DROP FUNCTION public.length(public.label);

-- 3/11 expand: drop shell_type public.label
ALTER TYPE public.label RENAME TO label__schemadiff_old;
ALTER FUNCTION public.label_in(cstring) RENAME TO label__schemadiff_old_1;

-- 4/11 expand: create shell_type public.label
SET search_path = public;
CREATE TYPE public.label;

-- 5/11 expand: create function public.label_read(cstring)
CREATE FUNCTION public.label_read(cstring)
 RETURNS public.label
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 6/11 expand: create function public.label_write(public.label)
CREATE FUNCTION public.label_write(public.label)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textout';

-- 7/11 expand: create base_type public.label
-- because of shell_type public.label
CREATE TYPE public.label (
    INTERNALLENGTH = variable,
    INPUT = public.label_read,
    OUTPUT = public.label_write,
    DEFAULT = '?',
    CATEGORY = 'S',
    ALIGNMENT = int4,
    STORAGE = plain
);

-- 8/11 expand: alter column public.parcels.a
-- because of base_type public.label
-- locks: ACCESS EXCLUSIVE on public.parcels
-- work: rewrites public.parcels
-- caution F205: fails when a value of public.parcels.a does not fit public.label
-- caution F205: fails when a value of public.parcels.b does not fit public.label[]
-- caution L402: nobody can read or write public.parcels while it is rewritten
ALTER TABLE public.parcels
    ALTER COLUMN a TYPE public.label USING a::text::public.label,
    ALTER COLUMN b TYPE public.label[] USING b::text::public.label[];

-- 9/11 expand: create function public.length(public.label)
-- because of base_type public.label
CREATE FUNCTION public.length(a public.label)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textlen';

-- 10/11 expand: drop base_type public.label
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

-- 11/11 expand: create view public.lengths
-- because of column public.parcels.a
-- locks: ACCESS SHARE on public.parcels
SET search_path = public;
CREATE VIEW public.lengths AS
SELECT id, length(a) AS length FROM parcels;

COMMIT;

RESET search_path;
RESET check_function_bodies;
