-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.cars.c
-- locks: ACCESS EXCLUSIVE on public.cars
-- work: rewrites public.cars
-- caution L402: nobody can read or write public.cars while it is rewritten
SET search_path = public;
ALTER TABLE public.cars ALTER COLUMN c TYPE text;

-- 2/4 contract: drop enum public.color
SET search_path = '';
DROP TYPE public.color;

-- 3/4 contract: create table public.color
SET search_path = public;
CREATE TABLE public.color (
    name text NOT NULL,
    CONSTRAINT color_pkey PRIMARY KEY (name)
);

-- 4/4 contract: create constraint public.cars.cars_c_fkey
-- locks: SHARE ROW EXCLUSIVE on public.cars
-- work: reads all of public.cars
-- caution F204: fails when a row of public.cars has no counterpart in public.color
-- caution L403: nobody can write public.cars while it is read in full
ALTER TABLE public.cars ADD CONSTRAINT cars_c_fkey FOREIGN KEY (c) REFERENCES public.color (name);

COMMIT;

RESET search_path;
RESET check_function_bodies;
