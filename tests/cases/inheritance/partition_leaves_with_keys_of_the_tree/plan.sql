-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 contract: drop constraint public.p.p_changing_fkey
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.p_3, ACCESS EXCLUSIVE on public.p_4, ACCESS EXCLUSIVE on public.p_low, ACCESS EXCLUSIVE on public.p_1, ACCESS EXCLUSIVE on public.p_2
ALTER TABLE public.p DROP CONSTRAINT p_changing_fkey;

-- 2/10 contract: create constraint public.p_3.p_3_changing_fkey
-- locks: SHARE ROW EXCLUSIVE on public.p_3, SHARE ROW EXCLUSIVE on public.r
-- work: reads all of public.p_3, reads all of public.r
-- caution F204: fails when a row of public.p_3 has no counterpart in public.r
-- caution L403: nobody can write public.p_3 while it is read in full
-- caution L403: nobody can write public.r while it is read in full
SET search_path = public;
ALTER TABLE public.p_3 ADD CONSTRAINT p_3_changing_fkey FOREIGN KEY (changing) REFERENCES public.r (id);

-- 3/10 contract: drop constraint public.p.p_going_fkey
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.p_3, ACCESS EXCLUSIVE on public.p_4, ACCESS EXCLUSIVE on public.p_low, ACCESS EXCLUSIVE on public.p_1, ACCESS EXCLUSIVE on public.p_2
SET search_path = '';
ALTER TABLE public.p DROP CONSTRAINT p_going_fkey;

-- 4/10 contract: drop constraint public.p_low.of_the_middle
-- locks: ACCESS EXCLUSIVE on public.p_low, ACCESS EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.p_1, ACCESS EXCLUSIVE on public.p_2
ALTER TABLE public.p_low DROP CONSTRAINT of_the_middle;

-- 5/10 contract: drop inheritance public.p_1 of public.p_low
-- locks: ACCESS EXCLUSIVE on public.p_1, ACCESS EXCLUSIVE on public.p_low, SHARE ROW EXCLUSIVE on public.r
ALTER TABLE public.p_low DETACH PARTITION public.p_1;

-- 6/10 contract: drop inheritance public.p_1 of public.p_low
-- locks: ACCESS EXCLUSIVE on public.p_1, ACCESS EXCLUSIVE on public.r
ALTER TABLE public.p_1 DROP CONSTRAINT p_staying_fkey;

-- 7/10 contract: drop inheritance public.p_3 of public.p
-- locks: ACCESS EXCLUSIVE on public.p_3, ACCESS EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.r
ALTER TABLE public.p DETACH PARTITION public.p_3;

-- 8/10 contract: create constraint public.p_3.p_3_staying_fkey
-- locks: ACCESS EXCLUSIVE on public.p_3
SET search_path = public;
ALTER TABLE public.p_3 RENAME CONSTRAINT p_staying_fkey TO p_3_staying_fkey;

-- 9/10 contract: drop inheritance public.p_4 of public.p
-- locks: ACCESS EXCLUSIVE on public.p_4, ACCESS EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.r
SET search_path = '';
ALTER TABLE public.p DETACH PARTITION public.p_4;

-- 10/10 contract: create constraint public.p.p_changing_fkey
-- locks: SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.r, SHARE ROW EXCLUSIVE on public.p_low, SHARE ROW EXCLUSIVE on public.p_2
-- work: reads all of public.p_2, reads all of public.r
-- caution F204: fails when a row of public.p has no counterpart in public.r
-- caution L403: nobody can write public.r while it is read in full
-- caution L403: nobody can write public.p_2 while it is read in full
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT p_changing_fkey FOREIGN KEY (changing) REFERENCES public.r (id) ON DELETE CASCADE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
