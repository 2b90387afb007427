-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/8 expand: prepare inheritance public.ev_old of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_old
SET search_path = public;
ALTER TABLE public.ev_old ADD CONSTRAINT __schemadiff_in_3ea83afa CHECK (d IS NOT NULL AND d >= '2023-01-01' AND d < '2024-01-01') NOT VALID;

COMMIT;

BEGIN;

-- 2/8 expand: prepare inheritance public.ev_old of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_old
-- work: reads all of public.ev_old
-- caution F203: fails when a row of public.ev_old is outside of its bounds
ALTER TABLE public.ev_old VALIDATE CONSTRAINT __schemadiff_in_3ea83afa;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/8 expand: create inheritance public.ev_old of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_old
-- caution B305: code that writes to public.ev_old itself fails outside of its bounds
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_old FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/8 expand: alter inheritance public.ev_old of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_old
ALTER TABLE public.ev_old DROP CONSTRAINT __schemadiff_in_3ea83afa;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/8 contract: prepare inheritance public.ev_new of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_new
ALTER TABLE public.ev_new ADD CONSTRAINT __schemadiff_in_a969ad48 CHECK (d IS NOT NULL AND d >= '2024-01-01' AND d < '2025-01-01') NOT VALID;

COMMIT;

BEGIN;

-- 6/8 contract: prepare inheritance public.ev_new of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_new
-- work: reads all of public.ev_new
-- caution F203: fails when a row of public.ev_new is outside of its bounds
ALTER TABLE public.ev_new VALIDATE CONSTRAINT __schemadiff_in_a969ad48;

COMMIT;

-- 7/8 contract: drop inheritance public.ev_new of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_new, SHARE UPDATE EXCLUSIVE on public.ev
-- caution B304: readers of public.ev miss the rows of public.ev_new
SET search_path = '';
ALTER TABLE public.ev DETACH PARTITION public.ev_new CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 8/8 contract: alter inheritance public.ev_new of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_new
SET search_path = public;
ALTER TABLE public.ev_new DROP CONSTRAINT __schemadiff_in_a969ad48;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
