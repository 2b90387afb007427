-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop policy public.shapes.small
-- locks: ACCESS EXCLUSIVE on public.shapes
DROP POLICY small ON public.shapes;

-- 2/5 contract: drop typed_table public.shapes
-- because of composite_type public.shape
-- locks: ACCESS EXCLUSIVE on public.shapes
ALTER TABLE public.shapes NOT OF;

-- 3/5 contract: alter composite_type public.shape
SET search_path = public;
ALTER TYPE public.shape
    ALTER ATTRIBUTE tags TYPE text[],
    ALTER ATTRIBUTE size TYPE bigint;

-- 4/5 contract: alter column public.shapes.tags
-- locks: ACCESS EXCLUSIVE on public.shapes
-- work: rewrites public.shapes
-- caution F205: fails when a value of public.shapes.tags does not fit text[]
-- caution L402: nobody can read or write public.shapes while it is rewritten
ALTER TABLE public.shapes
    ALTER COLUMN tags TYPE text[] USING tags::text[],
    ALTER COLUMN size TYPE bigint;

-- 5/5 contract: create typed_table public.shapes
-- because of composite_type public.shape
-- locks: ACCESS EXCLUSIVE on public.shapes
ALTER TABLE public.shapes OF public.shape;

COMMIT;

RESET search_path;
RESET check_function_bodies;
