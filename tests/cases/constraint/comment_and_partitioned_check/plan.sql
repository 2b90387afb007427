-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create constraint public.p.v_pos
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2
-- work: reads all of public.p1, reads all of public.p2
-- caution F203: fails when a row of public.p does not fulfil v > 0
-- caution L401: nobody can read or write public.p1 while all of it is read
-- caution L401: nobody can read or write public.p2 while all of it is read
SET search_path = public;
ALTER TABLE public.p ADD CONSTRAINT v_pos CHECK (v > 0);

-- 2/3 expand: create constraint public.p2.v_small
-- locks: ACCESS EXCLUSIVE on public.p2
-- work: reads all of public.p2
-- caution F203: fails when a row of public.p2 does not fulfil v < 9
-- caution L401: nobody can read or write public.p2 while all of it is read
ALTER TABLE public.p2 ADD CONSTRAINT v_small CHECK (v < 9);

-- 3/3 expand: create comment of constraint public.p.v_pos
-- locks: ACCESS SHARE on public.p
COMMENT ON CONSTRAINT v_pos ON public.p IS 'positive';

COMMIT;

RESET search_path;
RESET check_function_bodies;
