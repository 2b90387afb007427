-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/5 expand: drop typed_table public.persons
-- because of composite_type public.person_t
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons NOT OF;

-- 2/5 expand: alter composite_type public.person_t
SET search_path = public;
ALTER TYPE public.person_t ADD ATTRIBUTE height numeric(3,2);

-- 3/5 expand: create column public.persons.height
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons ADD COLUMN height numeric(3,2) DEFAULT 1.70;

-- 4/5 expand: create typed_table public.persons
-- because of composite_type public.person_t
-- locks: ACCESS EXCLUSIVE on public.persons
ALTER TABLE public.persons OF public.person_t;

-- 5/5 expand: create constraint public.persons.persons_height_check
-- locks: ACCESS EXCLUSIVE on public.persons
-- work: reads all of public.persons
-- caution F203: fails when a row of public.persons does not fulfil height > 0
-- caution L401: nobody can read or write public.persons while all of it is read
ALTER TABLE public.persons ADD CONSTRAINT persons_height_check CHECK (height > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
