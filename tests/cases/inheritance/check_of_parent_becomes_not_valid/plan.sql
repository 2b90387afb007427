-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.own, ACCESS EXCLUSIVE on public.below
ALTER TABLE public.parent DROP CONSTRAINT c;

-- 2/4 expand: create constraint public.parent.c
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.own, ACCESS EXCLUSIVE on public.below
SET search_path = public;
ALTER TABLE public.parent ADD CONSTRAINT c CHECK (a IS NULL) NOT VALID;

-- 3/4 expand: alter constraint public.child.c
-- locks: SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.child
-- caution F203: fails when old rows of public.child break c
ALTER TABLE public.child VALIDATE CONSTRAINT c;

-- 4/4 expand: alter constraint public.parent.d
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.own, SHARE UPDATE EXCLUSIVE on public.below
-- work: reads all of public.below, reads all of public.child, reads all of public.own, reads all of public.parent
-- caution F203: fails when old rows of public.parent break d
ALTER TABLE public.parent VALIDATE CONSTRAINT d;

COMMIT;

RESET search_path;
RESET check_function_bodies;
