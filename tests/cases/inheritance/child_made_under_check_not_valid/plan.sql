-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.child
-- locks: SHARE UPDATE EXCLUSIVE on public.old
SET search_path = public;
CREATE TABLE public.child (
    b integer
)
INHERITS (public.old);

-- 2/4 expand: create table public.part_of_part
CREATE TABLE public.part_of_part (
    a text,
    CONSTRAINT not_y CHECK (a <> 'y')
);

-- 3/4 expand: alter constraint public.child.not_z
-- caution F203: fails when old rows of public.child break not_z
ALTER TABLE public.child VALIDATE CONSTRAINT not_z;

-- 4/4 expand: create inheritance public.part_of_part of public.part
-- locks: SHARE UPDATE EXCLUSIVE on public.part
ALTER TABLE ONLY public.part ATTACH PARTITION public.part_of_part FOR VALUES WITH (modulus 2, remainder 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
