-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract
-- U001: inheritance public.ra of public.r is compared as text (--no-scratch)
-- U001: inheritance public.rb of public.r is compared as text (--no-scratch)
-- U001: inheritance public.rc of public.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.ra IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.r IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.rb IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.rc IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/6 contract: drop inheritance public.ra of public.r
-- locks: ACCESS EXCLUSIVE on public.ra, ACCESS EXCLUSIVE on public.r
-- caution B316: code that uses public.ra itself finds other bounds
ALTER TABLE public.r DETACH PARTITION public.ra;

-- 2/6 contract: drop inheritance public.rb of public.r
-- locks: ACCESS EXCLUSIVE on public.rb, ACCESS EXCLUSIVE on public.r
-- caution B316: code that uses public.rb itself finds other bounds
ALTER TABLE public.r DETACH PARTITION public.rb;

-- 3/6 contract: create inheritance public.ra of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.ra
-- work: reads all of public.ra
-- caution F203: fails when a row of public.ra is outside of its bounds
-- caution B305: code that writes to public.ra itself fails outside of its bounds
-- caution L401: nobody can read or write public.ra while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.r ATTACH PARTITION public.ra FOR VALUES IN (2);

-- 4/6 contract: drop inheritance public.rc of public.r
-- locks: ACCESS EXCLUSIVE on public.rc, ACCESS EXCLUSIVE on public.r
-- caution B316: code that uses public.rc itself finds other bounds
SET search_path = '';
ALTER TABLE public.r DETACH PARTITION public.rc;

-- 5/6 contract: create inheritance public.rb of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.rb
-- work: reads all of public.rb
-- caution F203: fails when a row of public.rb is outside of its bounds
-- caution B305: code that writes to public.rb itself fails outside of its bounds
-- caution L401: nobody can read or write public.rb while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.r ATTACH PARTITION public.rb FOR VALUES IN (3);

-- 6/6 contract: create inheritance public.rc of public.r
-- locks: SHARE UPDATE EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.rc
-- work: reads all of public.rc
-- caution F203: fails when a row of public.rc is outside of its bounds
-- caution B305: code that writes to public.rc itself fails outside of its bounds
-- caution L401: nobody can read or write public.rc while all of it is read
ALTER TABLE ONLY public.r ATTACH PARTITION public.rc FOR VALUES IN (1);

COMMIT;

RESET search_path;
RESET check_function_bodies;
