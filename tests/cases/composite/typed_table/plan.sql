-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop composite_type public.person_t
DROP TYPE public.person_t;

-- 2/3 expand: create composite_type public.person_t
SET search_path = public;
CREATE TYPE public.person_t AS (
    name text,
    born date,
    height numeric(3,2)
);

-- 3/3 expand: create column public.persons.height
-- locks: ACCESS EXCLUSIVE on public.persons
-- work: reads all of public.persons
-- caution F203: fails when a row of public.persons does not fulfil height > 0
-- caution L401: nobody can read or write public.persons while all of it is read
ALTER TABLE public.persons
    ADD COLUMN height numeric(3,2) DEFAULT 1.70,
    ADD CONSTRAINT persons_height_check CHECK (height > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
