-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract
-- U001: constraint public.t.c1 is compared as text (--no-scratch)
-- U001: constraint public.t.c2 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.t.c1
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c1;

-- 2/6 contract: create constraint public.t.c1
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.c1 forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT c1 CHECK (a < 100) NOT VALID;

COMMIT;

BEGIN;

-- 3/6 contract: alter constraint public.t.c1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break c1
ALTER TABLE public.t VALIDATE CONSTRAINT c1;

COMMIT;

BEGIN;

-- 4/6 contract: drop constraint public.t.c2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT c2;

-- 5/6 contract: create constraint public.t.c2
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.c2 forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT c2 CHECK (a > 0) NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter constraint public.t.c2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break c2
ALTER TABLE public.t VALIDATE CONSTRAINT c2;

COMMIT;

RESET search_path;
RESET check_function_bodies;
