-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/2 contract: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: rows hold in public.t.b what code writes there, or nothing
-- caution B321: code that writes public.t.b has to wait for contract
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/2 contract: alter column public.t.b
-- in place: it is generated
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(20)
-- caution B305: code that writes values of public.t.b that do not fit character varying(20) fails
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20);

COMMIT;

RESET search_path;
RESET check_function_bodies;
