-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create inheritance public.h1 of public.h
-- locks: SHARE UPDATE EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h1
-- work: reads all of public.h1
-- caution F203: fails when a row of public.h1 is outside of its bounds
-- caution L401: nobody can read or write public.h1 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 2, remainder 1);

-- 2/2 expand: create inheritance public.l_ab of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.l_ab, ACCESS EXCLUSIVE on public.l_rest
-- work: reads all of public.l_ab, reads all of public.l_rest
-- caution F203: fails when a row of public.l_ab is outside of its bounds
-- caution F207: fails when the default partition public.l_rest holds rows of the new one
-- caution L401: nobody can read or write public.l_ab while all of it is read
-- caution L401: nobody can read or write public.l_rest while all of it is read
ALTER TABLE ONLY public.l ATTACH PARTITION public.l_ab FOR VALUES IN ('a', 'it''s', NULL);

COMMIT;

RESET search_path;
RESET check_function_bodies;
