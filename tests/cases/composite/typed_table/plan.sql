-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop typed_table public.persons
-- because of composite_type public.person_t
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons NOT OF;

-- 2/6 expand: alter composite_type public.person_t
SET search_path = public;
ALTER TYPE public.person_t ADD ATTRIBUTE height numeric(3,2);

-- 3/6 expand: create column public.persons.height
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons ADD COLUMN height numeric(3,2) DEFAULT 1.70;

-- 4/6 expand: create typed_table public.persons
-- because of composite_type public.person_t
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons OF public.person_t;

COMMIT;

BEGIN;

-- 5/6 expand: create constraint public.persons.persons_height_check
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons ADD CONSTRAINT persons_height_check CHECK (height > 0) NOT VALID;

COMMIT;

BEGIN;

-- 6/6 expand: alter constraint public.persons.persons_height_check
-- locks: SHARE UPDATE EXCLUSIVE on public.persons
-- work: reads all of public.persons
-- caution F203: fails when old rows of public.persons break persons_height_check
ALTER TABLE public.persons VALIDATE CONSTRAINT persons_height_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
