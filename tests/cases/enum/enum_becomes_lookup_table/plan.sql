-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: alter column public.cars.c
-- locks: ACCESS EXCLUSIVE on public.cars
-- work: rewrites public.cars
-- caution B306: readers of public.cars.c get text in place of public.color
-- caution L402: nobody can read or write public.cars while it is rewritten
SET search_path = public;
ALTER TABLE public.cars ALTER COLUMN c TYPE text;

COMMIT;

BEGIN;

-- 2/5 contract: drop enum public.color
-- caution B304: code that names public.color fails
SET search_path = '';
DROP TYPE public.color;

COMMIT;

BEGIN;

-- 3/5 contract: create table public.color
-- locks: ACCESS EXCLUSIVE on public.color
SET search_path = public;
CREATE TABLE public.color (
    name text NOT NULL,
    CONSTRAINT color_pkey PRIMARY KEY (name)
);

COMMIT;

BEGIN;

-- 4/5 contract: create constraint public.cars.cars_c_fkey
-- locks: SHARE ROW EXCLUSIVE on public.cars, SHARE ROW EXCLUSIVE on public.color
-- caution B305: code that writes rows that public.cars.cars_c_fkey forbids fails
ALTER TABLE public.cars ADD CONSTRAINT cars_c_fkey FOREIGN KEY (c) REFERENCES public.color (name) NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.cars.cars_c_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.cars, ROW SHARE on public.color
-- work: reads all of public.cars
-- caution F204: fails when old rows of public.cars break cars_c_fkey
ALTER TABLE public.cars VALIDATE CONSTRAINT cars_c_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
