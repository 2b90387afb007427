-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.c.c_p_id_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.c1, SHARE ROW EXCLUSIVE on public.c2, SHARE ROW EXCLUSIVE on public.c2h
-- work: reads all of public.c1, reads all of public.c2h, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.p while it is read in full
-- caution L403: nobody can write public.c1 while it is read in full
-- caution L403: nobody can write public.c2h while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
