-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: inheritance public.ra of public.r is compared as text (--no-scratch)
-- U001: inheritance public.rb of public.r is compared as text (--no-scratch)
-- U001: inheritance public.rc of public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop inheritance public.ra of public.r
-- locks: ACCESS EXCLUSIVE on public.ra, ACCESS EXCLUSIVE on public.r
ALTER TABLE public.r DETACH PARTITION public.ra;

-- 2/6 expand: drop inheritance public.rb of public.r
-- locks: ACCESS EXCLUSIVE on public.rb, ACCESS EXCLUSIVE on public.r
ALTER TABLE public.r DETACH PARTITION public.rb;

-- 3/6 expand: create inheritance public.ra of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.ra
-- work: reads all of public.ra
-- caution F203: fails when a row of public.ra is outside of its bounds
-- caution L401: nobody can read or write public.ra while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.r ATTACH PARTITION public.ra FOR VALUES IN (2);

-- 4/6 expand: drop inheritance public.rc of public.r
-- locks: ACCESS EXCLUSIVE on public.rc, ACCESS EXCLUSIVE on public.r
SET search_path = '';
ALTER TABLE public.r DETACH PARTITION public.rc;

-- 5/6 expand: create inheritance public.rb of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.rb
-- work: reads all of public.rb
-- caution F203: fails when a row of public.rb is outside of its bounds
-- caution L401: nobody can read or write public.rb while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.r ATTACH PARTITION public.rb FOR VALUES IN (3);

-- 6/6 expand: create inheritance public.rc of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.rc
-- work: reads all of public.rc
-- caution F203: fails when a row of public.rc is outside of its bounds
-- caution L401: nobody can read or write public.rc while all of it is read
ALTER TABLE ONLY public.r ATTACH PARTITION public.rc FOR VALUES IN (1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
