-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.parent IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/7 contract: create constraint public.parent.a_excl
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- work: builds public.parent.a_excl, reads all of public.parent
-- caution F206: fails when rows of public.parent overlap
-- caution B305: code that writes rows that public.parent.a_excl forbids fails
-- caution L402: nobody can read or write public.parent while it is indexed
-- caution L402: nobody can read or write public.child while it is indexed
-- caution L402: nobody can read or write public.grandchild while it is indexed
SET search_path = public;
ALTER TABLE public.parent ADD CONSTRAINT a_excl EXCLUDE USING btree (a WITH =);

COMMIT;

-- 2/7 contract: prepare constraint public.parent.parent_b_key
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
-- work: builds public.parent.parent_b_key, reads all of public.parent
-- caution F202: fails when public.parent holds duplicates of (b)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_d42ed9b7 ON public.parent (b);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.parent IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/7 contract: create constraint public.parent.parent_b_key
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- caution B321: INSERT INTO public.parent .. ON CONFLICT (b) has to wait for contract
ALTER TABLE public.parent ADD CONSTRAINT parent_b_key UNIQUE USING INDEX __schemadiff_uq_d42ed9b7;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.parent IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ONLY public.other IN SHARE ROW EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.child IN SHARE ROW EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN SHARE ROW EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/7 contract: create constraint public.parent.parent_c_fkey
-- locks: SHARE ROW EXCLUSIVE on public.parent, SHARE ROW EXCLUSIVE on public.other, SHARE ROW EXCLUSIVE on public.child, SHARE ROW EXCLUSIVE on public.grandchild
-- caution B305: code that writes rows that public.parent.parent_c_fkey forbids fails
ALTER TABLE public.parent ADD CONSTRAINT parent_c_fkey FOREIGN KEY (c) REFERENCES public.other (id) NOT VALID;

COMMIT;

BEGIN;

-- 5/7 contract: alter constraint public.parent.parent_c_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, ROW SHARE on public.other
-- work: reads all of public.other, reads all of public.parent
-- caution F204: fails when old rows of public.parent break parent_c_fkey
ALTER TABLE public.parent VALIDATE CONSTRAINT parent_c_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.parent IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/7 contract: create constraint public.parent.parent_d_check
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- caution B305: code that writes rows that public.parent.parent_d_check forbids fails
ALTER TABLE public.parent ADD CONSTRAINT parent_d_check CHECK (d > 0) NO INHERIT NOT VALID;

COMMIT;

BEGIN;

-- 7/7 contract: alter constraint public.parent.parent_d_check
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
-- work: reads all of public.parent
-- caution F203: fails when old rows of public.parent break parent_d_check
ALTER TABLE public.parent VALIDATE CONSTRAINT parent_d_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
