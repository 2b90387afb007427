-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop inheritance public.part of public.hot
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.hot, SHARE ROW EXCLUSIVE on public.r
ALTER TABLE public.hot DETACH PARTITION public.part;

-- 2/3 contract: drop inheritance public.part of public.hot
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.r
ALTER TABLE public.part
    DROP CONSTRAINT hot_gone_fkey,
    DROP CONSTRAINT hot_unlike_fkey;

-- 3/3 contract: create inheritance public.part of public.cold
-- locks: SHARE UPDATE EXCLUSIVE on public.cold, ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.r
-- work: reads all of public.part, reads all of public.r
-- caution F204: fails when a row of public.part has no counterpart in public.r
-- caution F203: fails when a row of public.part is outside of its bounds
-- caution L401: nobody can read or write public.part while all of it is read
-- caution L401: nobody can read or write public.r while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.cold ATTACH PARTITION public.part FOR VALUES IN (1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
