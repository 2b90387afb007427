-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/5 expand: drop replica_identity public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/5 expand: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/5 expand: create replica_identity public.u
-- locks: ACCESS EXCLUSIVE on public.u
ALTER TABLE ONLY public.u REPLICA IDENTITY FULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/5 expand: alter column public.u.id
-- locks: ACCESS EXCLUSIVE on public.u
ALTER TABLE public.u ALTER COLUMN id DROP NOT NULL;

COMMIT;

-- 5/5 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.i;

RESET search_path;
RESET check_function_bodies;
