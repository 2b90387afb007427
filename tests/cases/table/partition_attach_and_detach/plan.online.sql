-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.ev_new IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.ev IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.ev_old IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/2 contract: drop inheritance public.ev_new of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_new, ACCESS EXCLUSIVE on public.ev
-- caution B304: readers of public.ev miss the rows of public.ev_new
ALTER TABLE public.ev DETACH PARTITION public.ev_new;

-- 2/2 contract: create inheritance public.ev_old of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_old
-- work: reads all of public.ev_old
-- caution F203: fails when a row of public.ev_old is outside of its bounds
-- caution B305: code that writes to public.ev_old itself fails outside of its bounds
-- caution B321: code that uses public.ev_old of public.ev has to wait for contract, like inheritance public.ev_new of public.ev
-- caution L401: nobody can read or write public.ev_old while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_old FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;

RESET search_path;
RESET check_function_bodies;
