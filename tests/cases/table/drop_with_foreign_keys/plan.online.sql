-- irreversible: table public.claims is dropped with its rows; table public.coupons is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.claims IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.customers IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/3 expand: drop constraint public.claims.claims_customer_id_fkey
-- new code deletes referenced rows before the table is dropped
-- locks: ACCESS EXCLUSIVE on public.claims, ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.claims DROP CONSTRAINT claims_customer_id_fkey;

COMMIT;

-- 2/3 contract: drop table public.claims
-- locks: ACCESS EXCLUSIVE on public.claims, ACCESS EXCLUSIVE on public.coupons
-- loss D102: table public.claims is dropped with its rows
-- caution B304: code that names public.claims fails
-- refused: D102 without permission: table public.claims is dropped with its rows
-- allow it with --allow 'D102:public.claims'
--   DROP TABLE public.claims;

-- 3/3 contract: drop table public.coupons
-- locks: ACCESS EXCLUSIVE on public.coupons
-- loss D102: table public.coupons is dropped with its rows
-- caution B304: code that names public.coupons fails
-- refused: D102 without permission: table public.coupons is dropped with its rows
-- allow it with --allow 'D102:public.coupons'
--   DROP TABLE public.coupons;

RESET search_path;
RESET check_function_bodies;
