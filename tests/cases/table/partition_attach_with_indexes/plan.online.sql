-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/6 expand: prepare inheritance public.ev_1 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_1
SET search_path = public;
ALTER TABLE public.ev_1 ADD CONSTRAINT __schemadiff_in_6b9749a6 CHECK (d IS NOT NULL AND d >= '2023-01-01' AND d < '2024-01-01') NOT VALID;

COMMIT;

BEGIN;

-- 2/6 expand: prepare inheritance public.ev_1 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_1
-- work: reads all of public.ev_1
-- caution F203: fails when a row of public.ev_1 is outside of its bounds
ALTER TABLE public.ev_1 VALIDATE CONSTRAINT __schemadiff_in_6b9749a6;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/6 expand: create inheritance public.ev_1 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_1
-- caution B305: code that writes to public.ev_1 itself fails outside of its bounds
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_1 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/6 expand: alter inheritance public.ev_1 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_1
ALTER TABLE public.ev_1 DROP CONSTRAINT __schemadiff_in_6b9749a6;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/6 expand: create index_attach public.ev_1_by_day
-- locks: ACCESS SHARE on public.ev_1, ACCESS SHARE on public.ev, SHARE UPDATE EXCLUSIVE on public.ev_d, ACCESS EXCLUSIVE on public.ev_1_by_day
ALTER INDEX public.ev_d ATTACH PARTITION public.ev_1_by_day;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/6 expand: create index_attach public.ev_1_pk
-- locks: ACCESS SHARE on public.ev_1, ACCESS SHARE on public.ev, SHARE UPDATE EXCLUSIVE on public.ev_pkey, ACCESS EXCLUSIVE on public.ev_1_pk
ALTER INDEX public.ev_pkey ATTACH PARTITION public.ev_1_pk;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
