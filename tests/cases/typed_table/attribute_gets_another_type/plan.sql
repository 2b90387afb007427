-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop typed_table public.shapes
-- because of composite_type public.shape
-- locks: ACCESS EXCLUSIVE on public.shapes
ALTER TABLE public.shapes NOT OF;

-- 2/6 expand: alter composite_type public.shape
SET search_path = public;
ALTER TYPE public.shape
    ALTER ATTRIBUTE tags TYPE text[],
    ALTER ATTRIBUTE size TYPE bigint;

-- 3/6 expand: alter column public.shapes.tags
-- locks: ACCESS EXCLUSIVE on public.shapes
-- work: rewrites public.shapes
-- caution F205: fails when a value of public.shapes.tags does not fit text[]
-- caution L402: nobody can read or write public.shapes while it is rewritten
ALTER TABLE public.shapes ALTER COLUMN tags TYPE text[] USING tags::text[];

-- 4/6 contract: drop policy public.shapes.small
-- locks: ACCESS EXCLUSIVE on public.shapes
SET search_path = '';
DROP POLICY small ON public.shapes;

-- 5/6 expand: alter column public.shapes.size
-- locks: ACCESS EXCLUSIVE on public.shapes
-- work: rewrites public.shapes
-- caution L402: nobody can read or write public.shapes while it is rewritten
SET search_path = public;
ALTER TABLE public.shapes ALTER COLUMN size TYPE bigint;

-- 6/6 expand: create typed_table public.shapes
-- because of composite_type public.shape
-- locks: ACCESS EXCLUSIVE on public.shapes
ALTER TABLE public.shapes OF public.shape;

COMMIT;

RESET search_path;
RESET check_function_bodies;
