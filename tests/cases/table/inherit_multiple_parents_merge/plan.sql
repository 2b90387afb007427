-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create constraint public.p1.pos
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c, reads all of public.p1
-- caution F203: fails when a row of public.p1 does not fulfil id > 0
-- caution L401: nobody can read or write public.p1 while all of it is read
-- caution L401: nobody can read or write public.c while all of it is read
SET search_path = public;
ALTER TABLE public.p1 ADD CONSTRAINT pos CHECK (id > 0);

-- 2/2 expand: create constraint public.p2.pos
-- locks: ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c, reads all of public.p2
-- caution F203: fails when a row of public.p2 does not fulfil id > 0
-- caution L401: nobody can read or write public.p2 while all of it is read
-- caution L401: nobody can read or write public.c while all of it is read
ALTER TABLE public.p2 ADD CONSTRAINT pos CHECK (id > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
