-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: create constraint public.p1.pos
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.c
-- caution B305: code that writes rows that public.p1.pos forbids fails
SET search_path = public;
ALTER TABLE public.p1 ADD CONSTRAINT pos CHECK (id > 0) NOT VALID;

COMMIT;

BEGIN;

-- 2/4 contract: alter constraint public.p1.pos
-- locks: SHARE UPDATE EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.c
-- work: reads all of public.c, reads all of public.p1
-- caution F203: fails when old rows of public.p1 break pos
ALTER TABLE public.p1 VALIDATE CONSTRAINT pos;

COMMIT;

BEGIN;

-- 3/4 contract: create constraint public.p2.pos
-- locks: ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.c
-- caution B305: code that writes rows that public.p2.pos forbids fails
ALTER TABLE public.p2 ADD CONSTRAINT pos CHECK (id > 0) NOT VALID;

COMMIT;

BEGIN;

-- 4/4 contract: alter constraint public.p2.pos
-- locks: SHARE UPDATE EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.c
-- work: reads all of public.c, reads all of public.p2
-- caution F203: fails when old rows of public.p2 break pos
ALTER TABLE public.p2 VALIDATE CONSTRAINT pos;

COMMIT;

RESET search_path;
RESET check_function_bodies;
