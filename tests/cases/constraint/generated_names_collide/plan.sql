-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 1 expand, 10 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create table public.t_a_key
SET search_path = public;
CREATE TABLE public.t_a_key (
    x integer
);

COMMIT;

BEGIN;

-- 2/11 contract: create constraint public.t.t_a_check1
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_a_check1 forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_a_check1 CHECK (a > 0) NOT VALID;

COMMIT;

BEGIN;

-- 3/11 contract: alter constraint public.t.t_a_check1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_a_check1
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_check1;

COMMIT;

BEGIN;

-- 4/11 contract: create constraint public.t.t_a_check2
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_a_check2 forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_a_check2 CHECK (a < 10) NOT VALID;

COMMIT;

BEGIN;

-- 5/11 contract: alter constraint public.t.t_a_check2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_a_check2
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_check2;

COMMIT;

-- 6/11 contract: prepare constraint public.t.t_a_key1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_a_key1, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_d9c3206d ON public.t (a);

BEGIN;

-- 7/11 contract: create constraint public.t.t_a_key1
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_a_key1 UNIQUE USING INDEX __schemadiff_uq_d9c3206d;

COMMIT;

BEGIN;

-- 8/11 contract: create constraint public.t.t_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((a + b) < 50) NOT VALID;

COMMIT;

BEGIN;

-- 9/11 contract: alter constraint public.t.t_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

COMMIT;

BEGIN;

-- 10/11 contract: create constraint public.t.t_check1
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_check1 forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_check1 CHECK ((a * b) < 500) NOT VALID;

COMMIT;

BEGIN;

-- 11/11 contract: alter constraint public.t.t_check1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_check1
ALTER TABLE public.t VALIDATE CONSTRAINT t_check1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
