-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 2 expand, 15 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: create table public.p
SET search_path = public;
CREATE TABLE public.p (
    id integer NOT NULL,
    v text
)
PARTITION BY RANGE (id);

-- 2/17 expand: create constraint public.p.p_pkey
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/17 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 4/17 contract: alter column public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.id holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/17 contract: prepare inheritance public.t of public.p
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT __schemadiff_in_7f3e2fcc CHECK (id IS NOT NULL AND id >= '0' AND id < '9') NOT VALID;

COMMIT;

BEGIN;

-- 6/17 contract: prepare inheritance public.t of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t is outside of its bounds
ALTER TABLE public.t VALIDATE CONSTRAINT __schemadiff_in_7f3e2fcc;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/17 contract: prepare inheritance public.u of public.q
-- locks: ACCESS EXCLUSIVE on public.u
ALTER TABLE public.u ADD CONSTRAINT __schemadiff_in_2e93831a CHECK (id IS NOT NULL AND id IN ('1')) NOT VALID;

COMMIT;

BEGIN;

-- 8/17 contract: prepare inheritance public.u of public.q
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: reads all of public.u
-- caution F203: fails when a row of public.u is outside of its bounds
ALTER TABLE public.u VALIDATE CONSTRAINT __schemadiff_in_2e93831a;

COMMIT;

-- 9/17 contract: prepare constraint public.t.t_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a8e49e19 ON public.t (id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/17 contract: create constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B321: INSERT INTO public.t .. ON CONFLICT (id) has to wait for contract
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a8e49e19;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/17 contract: drop inheritance public.t of public.top
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS SHARE on public.top
-- caution B304: readers of public.top miss the rows of public.t
SET search_path = '';
ALTER TABLE public.t NO INHERIT public.top;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/17 contract: create inheritance public.t of public.p
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B321: code that looks for public.t in public.p has to wait for contract
-- caution B305: code that writes to public.t itself fails outside of its bounds
-- caution B321: code that uses public.t of public.p has to wait for contract, like column public.t.id
SET search_path = public;
ALTER TABLE ONLY public.p ATTACH PARTITION public.t FOR VALUES FROM (0) TO (9);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/17 contract: alter inheritance public.t of public.p
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT __schemadiff_in_7f3e2fcc;

COMMIT;

BEGIN;

-- 14/17 contract: create index_attach public.t_pkey
-- locks: ACCESS SHARE on public.t
ALTER INDEX public.p_pkey ATTACH PARTITION public.t_pkey;

COMMIT;

-- 15/17 contract: drop inheritance public.u of public.q
-- locks: ACCESS EXCLUSIVE on public.u, SHARE UPDATE EXCLUSIVE on public.q
-- caution B304: readers of public.q miss the rows of public.u
SET search_path = '';
ALTER TABLE public.q DETACH PARTITION public.u CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/17 contract: alter inheritance public.u of public.q
-- locks: ACCESS EXCLUSIVE on public.u
SET search_path = public;
ALTER TABLE public.u DROP CONSTRAINT __schemadiff_in_2e93831a;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/17 contract: create inheritance public.u of public.top
-- locks: SHARE UPDATE EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.u
-- caution B321: code that looks for public.u in public.top has to wait for contract
-- caution B321: code that uses public.u of public.top has to wait for contract, like inheritance public.u of public.q
ALTER TABLE public.u INHERIT public.top;

COMMIT;

RESET search_path;
RESET check_function_bodies;
