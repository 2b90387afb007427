-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop constraint public.c.f
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
ALTER TABLE public.c DROP CONSTRAINT f;

-- 2/3 contract: create constraint public.c.f
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.p
-- caution B305: code that writes rows that public.c.f forbids fails
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.p (b, a) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter constraint public.c.f
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c
-- caution F204: fails when old rows of public.c break f
ALTER TABLE public.c VALIDATE CONSTRAINT f;

COMMIT;

RESET search_path;
RESET check_function_bodies;
