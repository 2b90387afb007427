-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/10 contract: prepare constraint public.maker.maker_a_b_key
-- locks: SHARE UPDATE EXCLUSIVE on public.maker
-- work: builds public.maker.maker_a_b_key, reads all of public.maker
-- caution F202: fails when public.maker holds duplicates of (a, b)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_eb5da9ef ON public.maker (a, b);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 contract: create constraint public.maker.maker_a_b_key
-- locks: ACCESS EXCLUSIVE on public.maker
ALTER TABLE public.maker ADD CONSTRAINT maker_a_b_key UNIQUE USING INDEX __schemadiff_uq_eb5da9ef;

COMMIT;

-- 3/10 contract: prepare constraint public.maker.maker_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.maker
-- work: builds public.maker.maker_pkey, reads all of public.maker
-- caution F202: fails when public.maker holds duplicates of (id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_61be6e94 ON public.maker (id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/10 contract: create constraint public.maker.maker_pkey
-- locks: ACCESS EXCLUSIVE on public.maker
ALTER TABLE public.maker ADD CONSTRAINT maker_pkey PRIMARY KEY USING INDEX __schemadiff_uq_61be6e94;

COMMIT;

-- 5/10 contract: drop index public.maker_b_a_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.maker
SET search_path = '';
DROP INDEX CONCURRENTLY public.maker_b_a_idx;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.item IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ONLY public.maker IN SHARE ROW EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/10 contract: create constraint public.item.item_a_b_fkey
-- locks: SHARE ROW EXCLUSIVE on public.item, SHARE ROW EXCLUSIVE on public.maker
-- caution B305: code that writes rows that public.item.item_a_b_fkey forbids fails
SET search_path = public;
ALTER TABLE public.item ADD CONSTRAINT item_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.maker (a, b) NOT VALID;

COMMIT;

BEGIN;

-- 7/10 contract: alter constraint public.item.item_a_b_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.item, ROW SHARE on public.maker
-- work: reads all of public.item, reads all of public.maker
-- caution F204: fails when old rows of public.item break item_a_b_fkey
ALTER TABLE public.item VALIDATE CONSTRAINT item_a_b_fkey;

COMMIT;

-- 8/10 contract: drop index public.maker_id_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.maker
SET search_path = '';
DROP INDEX CONCURRENTLY public.maker_id_idx;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.item IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ONLY public.maker IN SHARE ROW EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/10 contract: create constraint public.item.item_maker_fkey
-- locks: SHARE ROW EXCLUSIVE on public.item, SHARE ROW EXCLUSIVE on public.maker
-- caution B305: code that writes rows that public.item.item_maker_fkey forbids fails
SET search_path = public;
ALTER TABLE public.item ADD CONSTRAINT item_maker_fkey FOREIGN KEY (maker) REFERENCES public.maker (id) NOT VALID;

COMMIT;

BEGIN;

-- 10/10 contract: alter constraint public.item.item_maker_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.item, ROW SHARE on public.maker
-- work: reads all of public.item, reads all of public.maker
-- caution F204: fails when old rows of public.item break item_maker_fkey
ALTER TABLE public.item VALIDATE CONSTRAINT item_maker_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
