-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract
-- U001: default public.p1.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter default public.p1.v
-- locks: ACCESS EXCLUSIVE on public.p1
SET search_path = public;
ALTER TABLE ONLY public.p1 ALTER COLUMN v SET DEFAULT 2;

COMMIT;

BEGIN;

-- 2/5 contract: alter column public.p1.k
-- locks: ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p1 ADD CONSTRAINT p1_k_not_null NOT NULL k NOT VALID;

COMMIT;

BEGIN;

-- 3/5 contract: alter column public.p1.k
-- locks: SHARE UPDATE EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F201: fails when public.p1.k holds NULL
ALTER TABLE public.p1 VALIDATE CONSTRAINT p1_k_not_null;

COMMIT;

BEGIN;

-- 4/5 contract: create constraint public.p1.v_small
-- locks: ACCESS EXCLUSIVE on public.p1
-- caution B305: code that writes rows that public.p1.v_small forbids fails
ALTER TABLE public.p1 ADD CONSTRAINT v_small CHECK (v < 100) NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter constraint public.p1.v_small
-- locks: SHARE UPDATE EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F203: fails when old rows of public.p1 break v_small
ALTER TABLE public.p1 VALIDATE CONSTRAINT v_small;

COMMIT;

RESET search_path;
RESET check_function_bodies;
