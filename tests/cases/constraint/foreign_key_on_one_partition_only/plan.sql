-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: create constraint public.c1.only_here
-- locks: SHARE ROW EXCLUSIVE on public.c1, SHARE ROW EXCLUSIVE on public.q
-- caution B305: code that writes rows that public.c1.only_here forbids fails
SET search_path = public;
ALTER TABLE public.c1 ADD CONSTRAINT only_here FOREIGN KEY (p_id) REFERENCES public.q (id) NOT VALID;

COMMIT;

BEGIN;

-- 2/2 contract: alter constraint public.c1.only_here
-- locks: SHARE UPDATE EXCLUSIVE on public.c1, ROW SHARE on public.q
-- work: reads all of public.c1
-- caution F204: fails when old rows of public.c1 break only_here
ALTER TABLE public.c1 VALIDATE CONSTRAINT only_here;

COMMIT;

RESET search_path;
RESET check_function_bodies;
