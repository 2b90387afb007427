-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/11 expand: prepare inheritance public.h1 of public.h
-- locks: ACCESS EXCLUSIVE on public.h1
SET search_path = public;
ALTER TABLE public.h1 ADD CONSTRAINT __schemadiff_in_85657dd3 CHECK (pg_catalog.satisfies_hash_partition('public.h'::pg_catalog.regclass, 2, 1, id, s)) NOT VALID;

COMMIT;

BEGIN;

-- 2/11 expand: prepare inheritance public.h1 of public.h
-- locks: SHARE UPDATE EXCLUSIVE on public.h1
-- work: reads all of public.h1
-- caution F203: fails when a row of public.h1 is outside of its bounds
ALTER TABLE public.h1 VALIDATE CONSTRAINT __schemadiff_in_85657dd3;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/11 expand: create inheritance public.h1 of public.h
-- locks: SHARE UPDATE EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h1
-- caution B305: code that writes to public.h1 itself fails outside of its bounds
ALTER TABLE ONLY public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 2, remainder 1);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/11 expand: alter inheritance public.h1 of public.h
-- locks: ACCESS EXCLUSIVE on public.h1
ALTER TABLE public.h1 DROP CONSTRAINT __schemadiff_in_85657dd3;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/11 expand: prepare inheritance public.l_ab of public.l
-- locks: ACCESS EXCLUSIVE on public.l_ab
ALTER TABLE public.l_ab ADD CONSTRAINT __schemadiff_in_541bdcbd CHECK (k IS NULL OR k IN ('a', 'it''s')) NOT VALID;

COMMIT;

BEGIN;

-- 6/11 expand: prepare inheritance public.l_ab of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l_ab
-- work: reads all of public.l_ab
-- caution F203: fails when a row of public.l_ab is outside of its bounds
ALTER TABLE public.l_ab VALIDATE CONSTRAINT __schemadiff_in_541bdcbd;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/11 expand: prepare inheritance public.l_ab of public.l
-- locks: ACCESS EXCLUSIVE on public.l_rest
-- caution B305: code that writes rows of the new partition fails until it is attached: public.l_rest no longer takes them
ALTER TABLE public.l_rest ADD CONSTRAINT __schemadiff_out_541bdcbd CHECK (NOT (k IS NULL OR k IN ('a', 'it''s'))) NOT VALID;

COMMIT;

BEGIN;

-- 8/11 expand: prepare inheritance public.l_ab of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l_rest
-- work: reads all of public.l_rest
-- caution F207: fails when the default partition public.l_rest holds rows of the new one
ALTER TABLE public.l_rest VALIDATE CONSTRAINT __schemadiff_out_541bdcbd;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.l_ab IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.l_rest IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/11 expand: create inheritance public.l_ab of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.l_ab, ACCESS EXCLUSIVE on public.l_rest
-- caution B305: code that writes to public.l_ab itself fails outside of its bounds
ALTER TABLE ONLY public.l ATTACH PARTITION public.l_ab FOR VALUES IN ('a', 'it''s', NULL);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/11 expand: alter inheritance public.l_ab of public.l
-- locks: ACCESS EXCLUSIVE on public.l_ab
ALTER TABLE public.l_ab DROP CONSTRAINT __schemadiff_in_541bdcbd;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/11 expand: alter inheritance public.l_ab of public.l
-- locks: ACCESS EXCLUSIVE on public.l_rest
ALTER TABLE public.l_rest DROP CONSTRAINT __schemadiff_out_541bdcbd;

COMMIT;

RESET search_path;
RESET check_function_bodies;
