-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop constraint public.base.c
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
ALTER TABLE public.base DROP CONSTRAINT c;

-- 2/3 contract: create constraint public.base.c
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
-- caution B305: code that writes rows that public.base.c forbids fails
SET search_path = public;
ALTER TABLE public.base ADD CONSTRAINT c CHECK (v > 0) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter constraint public.base.c
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.kid
-- work: reads all of public.base, reads all of public.kid
-- caution F203: fails when old rows of public.base break c
ALTER TABLE public.base VALIDATE CONSTRAINT c;

COMMIT;

RESET search_path;
RESET check_function_bodies;
