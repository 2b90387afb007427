-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/2 contract: alter column public.parcel.size
-- locks: ACCESS EXCLUSIVE on public.parcel
-- caution B306: rows hold in public.parcel.size what code writes there, or nothing
-- caution B321: code that writes public.parcel.size has to wait for contract
SET search_path = public;
ALTER TABLE public.parcel ALTER COLUMN size DROP EXPRESSION;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/2 contract: alter column public.parcel.size
-- in place: it is generated
-- locks: ACCESS EXCLUSIVE on public.parcel
-- work: rewrites public.parcel
-- caution F205: fails when a value of public.parcel.size does not fit xml
-- caution B306: readers of public.parcel.size get xml in place of numeric(10,2)
-- caution L402: nobody can read or write public.parcel while it is rewritten
ALTER TABLE public.parcel ALTER COLUMN size TYPE xml USING size::text::xml;

COMMIT;

RESET search_path;
RESET check_function_bodies;
