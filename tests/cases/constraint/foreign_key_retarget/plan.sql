-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop constraint public.c.c_p_id_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.old_p
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- 2/3 contract: create constraint public.c.c_p_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.new_p
-- caution B305: code that writes rows that public.c.c_p_id_fkey forbids fails
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.new_p (id) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter constraint public.c.c_p_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.new_p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break c_p_id_fkey
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
