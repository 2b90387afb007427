-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop constraint public.c.f
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT f;

-- 2/2 expand: create constraint public.c.f
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.p (b, a);

COMMIT;

RESET search_path;
RESET check_function_bodies;
