-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter constraint public.parent.d
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.own, SHARE UPDATE EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.child, reads all of public.own, reads all of public.parent
-- caution F203: fails when old rows of public.parent break d
SET search_path = public;
ALTER TABLE public.parent VALIDATE CONSTRAINT d;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.parent IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.own IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.below IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/4 contract: drop constraint public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.own, ACCESS EXCLUSIVE on public.below
SET search_path = '';
ALTER TABLE public.parent DROP CONSTRAINT c;

-- 3/4 contract: create constraint public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.own, ACCESS EXCLUSIVE on public.below
-- caution B305: code that writes rows that public.parent.c forbids fails
SET search_path = public;
ALTER TABLE public.parent ADD CONSTRAINT c CHECK (a IS NULL) NOT VALID;

COMMIT;

BEGIN;

-- 4/4 contract: alter constraint public.child.c
-- locks: SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.child
-- caution F203: fails when old rows of public.child break c
ALTER TABLE public.child VALIDATE CONSTRAINT c;

COMMIT;

RESET search_path;
RESET check_function_bodies;
