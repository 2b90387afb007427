-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: drop constraint public.c.c_a_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- 2/10 expand: create constraint public.c.c_a_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.p (id) ON DELETE CASCADE;

-- 3/10 expand: drop constraint public.c.c_b_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_b_fkey;

-- 4/10 expand: create constraint public.c.c_b_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_b_fkey FOREIGN KEY (b) REFERENCES public.p (id) ON DELETE SET NULL;

-- 5/10 expand: drop constraint public.c.c_c_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_c_fkey;

-- 6/10 expand: create constraint public.c.c_c_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_c_fkey FOREIGN KEY (c) REFERENCES public.p (id) ON UPDATE SET NULL;

-- 7/10 expand: drop constraint public.c.c_d_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_d_fkey;

-- 8/10 expand: create constraint public.c.c_d_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_d_fkey FOREIGN KEY (d) REFERENCES public.p (id) ON DELETE SET DEFAULT;

-- 9/10 expand: drop constraint public.c.c_e_fkey
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT c_e_fkey;

-- 10/10 expand: create constraint public.c.c_e_fkey
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when a row of public.c has no counterpart in public.p
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.p while it is read in full
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_e_fkey FOREIGN KEY (e) REFERENCES public.p (id) ON UPDATE RESTRICT ON DELETE RESTRICT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
