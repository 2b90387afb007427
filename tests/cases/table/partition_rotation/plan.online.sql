-- irreversible: partition public.ev_2021 is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 4 expand, 6 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/10 expand: prepare inheritance public.ev_2024 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2024
SET search_path = public;
ALTER TABLE public.ev_2024 ADD CONSTRAINT __schemadiff_in_c4c15c1f CHECK (d IS NOT NULL AND d >= '2024-01-01' AND d < '2025-01-01') NOT VALID;

COMMIT;

BEGIN;

-- 2/10 expand: prepare inheritance public.ev_2024 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_2024
-- work: reads all of public.ev_2024
-- caution F203: fails when a row of public.ev_2024 is outside of its bounds
ALTER TABLE public.ev_2024 VALIDATE CONSTRAINT __schemadiff_in_c4c15c1f;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/10 expand: create inheritance public.ev_2024 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_2024
-- caution B305: code that writes to public.ev_2024 itself fails outside of its bounds
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/10 expand: alter inheritance public.ev_2024 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2024
ALTER TABLE public.ev_2024 DROP CONSTRAINT __schemadiff_in_c4c15c1f;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/10 contract: prepare inheritance public.ev_2022 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2022
ALTER TABLE public.ev_2022 ADD CONSTRAINT __schemadiff_in_9ebe487c CHECK (d IS NOT NULL AND d >= '2022-01-01' AND d < '2023-01-01') NOT VALID;

COMMIT;

BEGIN;

-- 6/10 contract: prepare inheritance public.ev_2022 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev_2022
-- work: reads all of public.ev_2022
-- caution F203: fails when a row of public.ev_2022 is outside of its bounds
ALTER TABLE public.ev_2022 VALIDATE CONSTRAINT __schemadiff_in_9ebe487c;

COMMIT;

-- 7/10 contract: drop inheritance public.ev_2021 of public.ev
-- its parent stays usable while the partition is dropped
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_2021
-- loss D112: partition public.ev_2021 is dropped with its rows
-- refused: D112 without permission: partition public.ev_2021 is dropped with its rows
-- allow it with --allow 'D112:public.ev_2021'
--   ALTER TABLE public.ev DETACH PARTITION public.ev_2021 CONCURRENTLY;

-- 8/10 contract: drop inheritance public.ev_2022 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2022, SHARE UPDATE EXCLUSIVE on public.ev
-- caution B304: readers of public.ev miss the rows of public.ev_2022
SET search_path = '';
ALTER TABLE public.ev DETACH PARTITION public.ev_2022 CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/10 contract: alter inheritance public.ev_2022 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2022
SET search_path = public;
ALTER TABLE public.ev_2022 DROP CONSTRAINT __schemadiff_in_9ebe487c;

COMMIT;

-- 10/10 contract: drop table public.ev_2021
-- locks: ACCESS EXCLUSIVE on public.ev_2021
-- loss D112: partition public.ev_2021 is dropped with its rows
-- caution B304: code that names public.ev_2021 fails
-- refused: D112 without permission: partition public.ev_2021 is dropped with its rows
-- allow it with --allow 'D112:public.ev_2021'
--   DROP TABLE public.ev_2021;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
