-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: create constraint public.emp.emp_boss_fkey
-- locks: SHARE ROW EXCLUSIVE on public.emp
-- caution B305: code that writes rows that public.emp.emp_boss_fkey forbids fails
SET search_path = public;
ALTER TABLE public.emp ADD CONSTRAINT emp_boss_fkey FOREIGN KEY (boss) REFERENCES public.emp (id) ON DELETE SET NULL NOT VALID;

COMMIT;

BEGIN;

-- 2/4 contract: alter constraint public.emp.emp_boss_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.emp
-- work: reads all of public.emp
-- caution F204: fails when old rows of public.emp break emp_boss_fkey
ALTER TABLE public.emp VALIDATE CONSTRAINT emp_boss_fkey;

COMMIT;

BEGIN;

-- 3/4 contract: create constraint public.emp.not_own_boss
-- locks: ACCESS EXCLUSIVE on public.emp
-- caution B305: code that writes rows that public.emp.not_own_boss forbids fails
ALTER TABLE public.emp ADD CONSTRAINT not_own_boss CHECK (boss <> id) NOT VALID;

COMMIT;

BEGIN;

-- 4/4 contract: alter constraint public.emp.not_own_boss
-- locks: SHARE UPDATE EXCLUSIVE on public.emp
-- work: reads all of public.emp
-- caution F203: fails when old rows of public.emp break not_own_boss
ALTER TABLE public.emp VALIDATE CONSTRAINT not_own_boss;

COMMIT;

RESET search_path;
RESET check_function_bodies;
