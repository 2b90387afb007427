-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: create constraint public.c.c_p_id_fkey1
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.q
-- caution B305: code that writes rows that public.c.c_p_id_fkey1 forbids fails
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey1 FOREIGN KEY (p_id) REFERENCES public.q (id) NOT VALID;

COMMIT;

BEGIN;

-- 2/2 contract: alter constraint public.c.c_p_id_fkey1
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.q
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_id_fkey1
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
