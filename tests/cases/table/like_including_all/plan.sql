-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract
-- U001: default public.copy.n is compared as text (--no-scratch)
-- U001: default public.src.n is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter default public.copy.n
-- locks: ACCESS EXCLUSIVE on public.copy
SET search_path = public;
ALTER TABLE ONLY public.copy ALTER COLUMN n SET DEFAULT 4;

COMMIT;

BEGIN;

-- 2/6 expand: alter default public.src.n
-- locks: ACCESS EXCLUSIVE on public.src
ALTER TABLE ONLY public.src ALTER COLUMN n SET DEFAULT 4;

COMMIT;

BEGIN;

-- 3/6 contract: alter column public.copy.t
-- locks: ACCESS EXCLUSIVE on public.copy
ALTER TABLE public.copy ADD CONSTRAINT copy_t_not_null NOT NULL t NOT VALID;

COMMIT;

BEGIN;

-- 4/6 contract: alter column public.copy.t
-- locks: SHARE UPDATE EXCLUSIVE on public.copy
-- work: reads all of public.copy
-- caution F201: fails when public.copy.t holds NULL
ALTER TABLE public.copy VALIDATE CONSTRAINT copy_t_not_null;

COMMIT;

BEGIN;

-- 5/6 contract: alter column public.src.t
-- locks: ACCESS EXCLUSIVE on public.src
ALTER TABLE public.src ADD CONSTRAINT src_t_not_null NOT NULL t NOT VALID;

COMMIT;

BEGIN;

-- 6/6 contract: alter column public.src.t
-- locks: SHARE UPDATE EXCLUSIVE on public.src
-- work: reads all of public.src
-- caution F201: fails when public.src.t holds NULL
ALTER TABLE public.src VALIDATE CONSTRAINT src_t_not_null;

COMMIT;

RESET search_path;
RESET check_function_bodies;
