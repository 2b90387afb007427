-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 6 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop range_type public.ir
-- caution B306: code that uses public.ir finds it changed
ALTER FUNCTION public.ir_multirange() RENAME TO ir__schemadiff_old_multi;

-- 2/8 expand: drop range_type public.ir
ALTER FUNCTION public.ir_multirange(public.ir) RENAME TO ir__schemadiff_old_multi;

-- 3/8 expand: drop range_type public.ir
ALTER FUNCTION public.ir_multirange(public.ir[]) RENAME TO ir__schemadiff_old_multi;

-- 4/8 expand: drop range_type public.ir
ALTER TYPE public.ir_multirange RENAME TO ir__schemadiff_old_multi;

-- 5/8 expand: drop range_type public.ir
ALTER TYPE public.ir RENAME TO ir__schemadiff_old;

-- 6/8 expand: create range_type public.ir
SET search_path = public;
CREATE TYPE public.ir AS RANGE (
    SUBTYPE = bigint,
    MULTIRANGE_TYPE_NAME = public.ir_multirange
);

COMMIT;

BEGIN;

-- 7/8 contract: alter column public.t.r
-- because of range_type public.ir
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.r does not fit public.ir
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN r TYPE public.ir USING r::text::public.ir;

COMMIT;

BEGIN;

-- 8/8 contract: drop range_type public.ir
SET search_path = '';
DROP TYPE public.ir__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
