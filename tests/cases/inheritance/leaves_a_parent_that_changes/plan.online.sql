-- schemadiff plan: before.sql -> after.sql
-- 20 steps: 1 expand, 19 contract
-- U001: default public.parent.a is compared as text (--no-scratch)
-- U001: constraint public.parent.positive is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/20 expand: alter column public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = public;
ALTER TABLE ONLY public.parent
    ALTER COLUMN c SET STORAGE external,
    ALTER COLUMN a SET DEFAULT 5;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/20 contract: prepare inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1
ALTER TABLE public.list_1 ADD CONSTRAINT __schemadiff_in_6f45a354 CHECK (kind IS NOT NULL AND kind IN ('1')) NOT VALID;

COMMIT;

BEGIN;

-- 3/20 contract: prepare inheritance public.list_1 of public.list
-- locks: SHARE UPDATE EXCLUSIVE on public.list_1
-- work: reads all of public.list_1
-- caution F203: fails when a row of public.list_1 is outside of its bounds
ALTER TABLE public.list_1 VALIDATE CONSTRAINT __schemadiff_in_6f45a354;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/20 contract: drop inheritance public.child of public.parent
-- locks: ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.parent
-- caution B304: readers of public.parent miss the rows of public.child
SET search_path = '';
ALTER TABLE public.child NO INHERIT public.parent;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/20 contract: alter column public.parent.b
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = public;
ALTER TABLE public.parent ALTER COLUMN b DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/20 contract: alter column public.parent.e
-- locks: ACCESS EXCLUSIVE on public.parent
ALTER TABLE public.parent ADD CONSTRAINT parent_e_not_null NOT NULL e NOT VALID;

COMMIT;

BEGIN;

-- 7/20 contract: alter column public.parent.e
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
-- work: reads all of public.parent
-- caution F201: fails when public.parent.e holds NULL
ALTER TABLE public.parent VALIDATE CONSTRAINT parent_e_not_null;

COMMIT;

BEGIN;

-- 8/20 contract: alter column public.parent.e
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
ALTER TABLE ONLY public.parent ALTER COLUMN e SET STATISTICS 99;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/20 contract: alter column public.parent.h
-- in place: tables join or leave public.parent
-- locks: ACCESS EXCLUSIVE on public.parent
-- work: rewrites public.parent
-- caution B306: readers of public.parent.h get text in place of integer
-- caution L402: nobody can read or write public.parent while it is rewritten
ALTER TABLE public.parent ALTER COLUMN h TYPE text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/20 contract: create default public.parent.e
-- locks: ACCESS EXCLUSIVE on public.parent
-- caution B321: code that uses public.parent.e has to wait for contract, like column public.parent.e
ALTER TABLE ONLY public.parent ALTER COLUMN e SET DEFAULT 9;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/20 contract: drop constraint public.parent.filled
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = '';
ALTER TABLE public.parent
    DROP CONSTRAINT filled,
    DROP CONSTRAINT positive;

-- 12/20 contract: create constraint public.parent.positive
-- locks: ACCESS EXCLUSIVE on public.parent
-- caution B305: code that writes rows that public.parent.positive forbids fails
SET search_path = public;
ALTER TABLE public.parent ADD CONSTRAINT positive CHECK (f > 1) NOT VALID;

COMMIT;

BEGIN;

-- 13/20 contract: alter constraint public.parent.positive
-- locks: SHARE UPDATE EXCLUSIVE on public.parent
-- work: reads all of public.parent
-- caution F203: fails when old rows of public.parent break positive
ALTER TABLE public.parent VALIDATE CONSTRAINT positive;

COMMIT;

-- 14/20 contract: drop inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1, SHARE UPDATE EXCLUSIVE on public.list
-- caution B304: readers of public.list miss the rows of public.list_1
SET search_path = '';
ALTER TABLE public.list DETACH PARTITION public.list_1 CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.list IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.list_2 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/20 contract: alter column public.list.id
-- in place: tables join or leave public.list
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_2
-- work: rewrites public.list_2
-- caution B306: readers of public.list.id get text in place of integer
-- caution L402: nobody can read or write public.list_2 while it is rewritten
SET search_path = public;
ALTER TABLE public.list ALTER COLUMN id TYPE text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.list IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.list_2 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/20 contract: alter column public.list.id
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_2
ALTER TABLE public.list ADD CONSTRAINT list_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 17/20 contract: alter column public.list.id
-- locks: SHARE UPDATE EXCLUSIVE on public.list, SHARE UPDATE EXCLUSIVE on public.list_2
-- work: reads all of public.list_2
-- caution F201: fails when public.list.id holds NULL
ALTER TABLE public.list VALIDATE CONSTRAINT list_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.list IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.list_2 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 18/20 contract: alter column public.list.note
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_2
ALTER TABLE public.list ALTER COLUMN note TYPE text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 19/20 contract: alter inheritance public.list_1 of public.list
-- locks: ACCESS EXCLUSIVE on public.list_1
ALTER TABLE public.list_1 DROP CONSTRAINT __schemadiff_in_6f45a354;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 20/20 contract: drop default public.parent.b
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = '';
ALTER TABLE ONLY public.parent ALTER COLUMN b DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
