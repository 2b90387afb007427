-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: inheritance public.h1 of public.h is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.h3
SET search_path = public;
CREATE TABLE public.h3 (
    id integer
);

-- 2/4 expand: drop inheritance public.h1 of public.h
-- locks: ACCESS EXCLUSIVE on public.h1, ACCESS EXCLUSIVE on public.h
SET search_path = '';
ALTER TABLE public.h DETACH PARTITION public.h1;

-- 3/4 expand: create inheritance public.h1 of public.h
-- locks: SHARE UPDATE EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h1
-- work: reads all of public.h1
-- caution F203: fails when a row of public.h1 is outside of its bounds
-- caution L401: nobody can read or write public.h1 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 4, remainder 1);

-- 4/4 expand: create inheritance public.h3 of public.h
-- locks: SHARE UPDATE EXCLUSIVE on public.h
ALTER TABLE ONLY public.h ATTACH PARTITION public.h3 FOR VALUES WITH (modulus 4, remainder 3);

COMMIT;

RESET search_path;
RESET check_function_bodies;
