-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract
-- U001: constraint public.t.adult is compared as text (--no-scratch)
-- U001: constraint public.t.t_s_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.t.adult
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT adult;

-- 2/6 contract: create constraint public.t.adult
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.adult forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT adult CHECK (age >= 21) NOT VALID;

COMMIT;

BEGIN;

-- 3/6 contract: alter constraint public.t.adult
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break adult
ALTER TABLE public.t VALIDATE CONSTRAINT adult;

COMMIT;

BEGIN;

-- 4/6 contract: drop constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- 5/6 contract: create constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_s_check forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s IN ('a', 'b', 'c')) NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter constraint public.t.t_s_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_s_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
