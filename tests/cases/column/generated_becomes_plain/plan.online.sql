-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/1 contract: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: rows hold in public.t.b what code writes there, or nothing
-- caution B321: code that writes public.t.b has to wait for contract
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;

COMMIT;

RESET search_path;
RESET check_function_bodies;
