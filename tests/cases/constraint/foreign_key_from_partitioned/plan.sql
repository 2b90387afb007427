-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: create constraint public.c.c_p_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.c1, SHARE ROW EXCLUSIVE on public.c2, SHARE ROW EXCLUSIVE on public.c2h
-- caution B305: code that writes rows that public.c.c_p_id_fkey forbids fails
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id) NOT VALID;

COMMIT;

BEGIN;

-- 2/2 contract: alter constraint public.c.c_p_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p, SHARE UPDATE EXCLUSIVE on public.c1, SHARE UPDATE EXCLUSIVE on public.c2, SHARE UPDATE EXCLUSIVE on public.c2h
-- work: reads all of public.c, reads all of public.c1, reads all of public.c2, reads all of public.c2h
-- caution F204: fails when old rows of public.c break c_p_id_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
