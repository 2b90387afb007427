-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/7 contract: prepare inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1
SET search_path = public;
ALTER TABLE public.list_1 ADD CONSTRAINT __schemadiff_in_6f45a354 CHECK (id IS NOT NULL AND id IN ('1')) NOT VALID;

COMMIT;

BEGIN;

-- 2/7 contract: prepare inheritance public.list_1 of public.list
-- locks: SHARE UPDATE EXCLUSIVE on public.list_1
-- work: reads all of public.list_1
-- caution F203: fails when a row of public.list_1 is outside of its bounds
ALTER TABLE public.list_1 VALIDATE CONSTRAINT __schemadiff_in_6f45a354;

COMMIT;

-- 3/7 contract: drop inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1, SHARE UPDATE EXCLUSIVE on public.list
-- caution B304: readers of public.list miss the rows of public.list_1
SET search_path = '';
ALTER TABLE public.list DETACH PARTITION public.list_1 CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/7 contract: create typed_table public.list_1
-- locks: ACCESS EXCLUSIVE on public.list_1
SET search_path = public;
ALTER TABLE public.list_1 OF public.ct;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/7 contract: alter inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1
ALTER TABLE public.list_1 DROP CONSTRAINT __schemadiff_in_6f45a354;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/7 contract: drop inheritance public.t of public.top
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS SHARE on public.top
-- caution B304: readers of public.top miss the rows of public.t
SET search_path = '';
ALTER TABLE public.t NO INHERIT public.top;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/7 contract: create typed_table public.t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t OF public.ct;

COMMIT;

RESET search_path;
RESET check_function_bodies;
