-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create inheritance public.stay_2 of public.stay
-- locks: SHARE UPDATE EXCLUSIVE on public.stay, ACCESS EXCLUSIVE on public.stay_2
-- work: builds public.stay_2.stay_2_room_during_excl, reads all of public.stay_2
-- caution F203: fails when a row of public.stay_2 is outside of its bounds
-- caution L402: nobody can read or write public.stay_2 while it is indexed
SET search_path = public;
ALTER TABLE ONLY public.stay ATTACH PARTITION public.stay_2 FOR VALUES FROM ('[5,6)') TO ('[9,10)');

-- 2/3 expand: drop constraint public.stay_1.stay_1_room_during_excl
-- because of index_attach public.stay_1_room_during_excl
-- locks: ACCESS EXCLUSIVE on public.stay_1
SET search_path = '';
ALTER TABLE public.stay_1 DROP CONSTRAINT stay_1_room_during_excl;

-- 3/3 expand: create inheritance public.stay_1 of public.stay
-- locks: SHARE UPDATE EXCLUSIVE on public.stay, ACCESS EXCLUSIVE on public.stay_1
-- work: builds public.stay_1.stay_1_room_during_excl, reads all of public.stay_1
-- caution F203: fails when a row of public.stay_1 is outside of its bounds
-- caution L402: nobody can read or write public.stay_1 while it is indexed
SET search_path = public;
ALTER TABLE ONLY public.stay ATTACH PARTITION public.stay_1 FOR VALUES FROM ('[1,2)') TO ('[5,6)');

COMMIT;

RESET search_path;
RESET check_function_bodies;
