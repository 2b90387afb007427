-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create default public.p1.c
-- locks: ACCESS EXCLUSIVE on public.p1
SET search_path = public;
ALTER TABLE ONLY public.p1 ALTER COLUMN c SET DEFAULT '2000-01-01';

COMMIT;

BEGIN;

-- 2/6 contract: alter column public.p.c
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p ADD CONSTRAINT p_c_not_null NOT NULL c NOT VALID;

COMMIT;

BEGIN;

-- 3/6 contract: alter column public.p.c
-- locks: SHARE UPDATE EXCLUSIVE on public.p, SHARE UPDATE EXCLUSIVE on public.p1
-- work: reads all of public.p, reads all of public.p1
-- caution F201: fails when public.p.c holds NULL
ALTER TABLE public.p VALIDATE CONSTRAINT p_c_not_null;

COMMIT;

BEGIN;

-- 4/6 contract: create default public.p.c
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ALTER COLUMN c SET DEFAULT '2000-01-01';

COMMIT;

BEGIN;

-- 5/6 contract: create constraint public.p.p_b_check
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- caution B305: code that writes rows that public.p.p_b_check forbids fails
ALTER TABLE public.p ADD CONSTRAINT p_b_check CHECK (b <> '') NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter constraint public.p.p_b_check
-- locks: SHARE UPDATE EXCLUSIVE on public.p, SHARE UPDATE EXCLUSIVE on public.p1
-- work: reads all of public.p, reads all of public.p1
-- caution F203: fails when old rows of public.p break p_b_check
ALTER TABLE public.p VALIDATE CONSTRAINT p_b_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
