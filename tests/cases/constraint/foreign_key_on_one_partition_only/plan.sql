-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.c1.only_here
-- locks: SHARE ROW EXCLUSIVE on public.c1, SHARE ROW EXCLUSIVE on public.q
-- work: reads all of public.c1, reads all of public.q
-- caution F204: fails when a row of public.c1 has no counterpart in public.q
-- caution L403: nobody can write public.c1 while it is read in full
-- caution L403: nobody can write public.q while it is read in full
SET search_path = public;
ALTER TABLE public.c1 ADD CONSTRAINT only_here FOREIGN KEY (p_id) REFERENCES public.q (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
