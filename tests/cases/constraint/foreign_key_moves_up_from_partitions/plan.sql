-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop constraint public.p_2.unlike
-- locks: ACCESS EXCLUSIVE on public.p_2, ACCESS EXCLUSIVE on public.r
ALTER TABLE public.p_2 DROP CONSTRAINT unlike;

-- 2/2 contract: create constraint public.p.p_k_fkey
-- locks: SHARE ROW EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.r, SHARE ROW EXCLUSIVE on public.p_1, SHARE ROW EXCLUSIVE on public.p_2, SHARE ROW EXCLUSIVE on public.p_rest, SHARE ROW EXCLUSIVE on public.p_rest_1, SHARE ROW EXCLUSIVE on public.p_rest_2
-- work: reads all of public.p_1, reads all of public.p_2, reads all of public.p_rest_1, reads all of public.p_rest_2, reads all of public.r
-- caution F204: fails when a row of public.p has no counterpart in public.r
-- caution F204: fails when a row of public.p has no counterpart in public.r
-- caution L401: nobody can read or write public.r while all of it is read
-- caution L403: nobody can write public.p_1 while it is read in full
-- caution L403: nobody can write public.p_2 while it is read in full
-- caution L403: nobody can write public.p_rest_1 while it is read in full
-- caution L403: nobody can write public.p_rest_2 while it is read in full
SET search_path = public;
ALTER TABLE public.p
    ADD CONSTRAINT p_k_fkey FOREIGN KEY (k) REFERENCES public.r (id),
    ADD CONSTRAINT p_other_fkey FOREIGN KEY (other) REFERENCES public.r (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
