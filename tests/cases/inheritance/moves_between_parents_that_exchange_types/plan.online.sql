-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 14 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/14 contract: alter column public.list_two.amount
-- in place: tables join or leave public.list_two
-- locks: ACCESS EXCLUSIVE on public.list_two
-- caution F205: fails when a value of public.list_two.amount does not fit integer
-- caution B306: readers of public.list_two.amount get integer in place of text
SET search_path = public;
ALTER TABLE public.list_two ALTER COLUMN amount TYPE integer USING amount::integer;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/14 contract: alter column public.two.amount
-- in place: tables join or leave public.two
-- locks: ACCESS EXCLUSIVE on public.two
-- work: rewrites public.two
-- caution F205: fails when a value of public.two.amount does not fit json
-- caution B306: readers of public.two.amount get json in place of character(5)
-- caution L402: nobody can read or write public.two while it is rewritten
ALTER TABLE public.two ALTER COLUMN amount TYPE json USING amount::json;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/14 contract: create inheritance public.child of public.two
-- locks: SHARE UPDATE EXCLUSIVE on public.two, ACCESS EXCLUSIVE on public.child
-- caution B321: code that uses public.child of public.two has to wait for contract, like column public.two.amount
ALTER TABLE public.child INHERIT public.two;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/14 contract: prepare inheritance public.part of public.list_one
-- locks: ACCESS EXCLUSIVE on public.part
ALTER TABLE public.part ADD CONSTRAINT __schemadiff_in_dd14ce5d CHECK (id IS NOT NULL AND id IN ('1')) NOT VALID;

COMMIT;

BEGIN;

-- 5/14 contract: prepare inheritance public.part of public.list_one
-- locks: SHARE UPDATE EXCLUSIVE on public.part
-- work: reads all of public.part
-- caution F203: fails when a row of public.part is outside of its bounds
ALTER TABLE public.part VALIDATE CONSTRAINT __schemadiff_in_dd14ce5d;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/14 contract: prepare inheritance public.part of public.list_two
-- locks: ACCESS EXCLUSIVE on public.part
ALTER TABLE public.part ADD CONSTRAINT __schemadiff_in_bbf611fa CHECK (id IS NOT NULL AND id IN ('1')) NOT VALID;

COMMIT;

BEGIN;

-- 7/14 contract: prepare inheritance public.part of public.list_two
-- locks: SHARE UPDATE EXCLUSIVE on public.part
-- work: reads all of public.part
-- caution F203: fails when a row of public.part is outside of its bounds
ALTER TABLE public.part VALIDATE CONSTRAINT __schemadiff_in_bbf611fa;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 8/14 contract: drop inheritance public.child of public.one
-- locks: ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.one
-- caution B304: readers of public.one miss the rows of public.child
SET search_path = '';
ALTER TABLE public.child NO INHERIT public.one;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/14 contract: alter column public.one.amount
-- in place: tables join or leave public.one
-- locks: ACCESS EXCLUSIVE on public.one
-- work: rewrites public.one
-- caution F205: fails when a value of public.one.amount does not fit character(5)
-- caution B306: readers of public.one.amount get character(5) in place of json
-- caution L402: nobody can read or write public.one while it is rewritten
SET search_path = public;
ALTER TABLE public.one ALTER COLUMN amount TYPE character(5);

COMMIT;

-- 10/14 contract: drop inheritance public.part of public.list_one
-- locks: ACCESS EXCLUSIVE on public.part, SHARE UPDATE EXCLUSIVE on public.list_one
-- caution B304: readers of public.list_one miss the rows of public.part
SET search_path = '';
ALTER TABLE public.list_one DETACH PARTITION public.part CONCURRENTLY;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/14 contract: alter column public.list_one.amount
-- in place: tables join or leave public.list_one
-- locks: ACCESS EXCLUSIVE on public.list_one
-- caution B306: readers of public.list_one.amount get text in place of integer
SET search_path = public;
ALTER TABLE public.list_one ALTER COLUMN amount TYPE text;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/14 contract: alter inheritance public.part of public.list_one
-- locks: ACCESS EXCLUSIVE on public.part
ALTER TABLE public.part DROP CONSTRAINT __schemadiff_in_dd14ce5d;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/14 contract: create inheritance public.part of public.list_two
-- locks: SHARE UPDATE EXCLUSIVE on public.list_two, ACCESS EXCLUSIVE on public.part
-- caution B305: code that writes to public.part itself fails outside of its bounds
-- caution B321: code that uses public.part of public.list_two has to wait for contract, like column public.list_two.amount
ALTER TABLE ONLY public.list_two ATTACH PARTITION public.part FOR VALUES IN (1);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/14 contract: alter inheritance public.part of public.list_two
-- locks: ACCESS EXCLUSIVE on public.part
ALTER TABLE public.part DROP CONSTRAINT __schemadiff_in_bbf611fa;

COMMIT;

RESET search_path;
RESET check_function_bodies;
