-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;

COMMIT;

BEGIN;

-- 2/5 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- 3/5 contract: alter column public.t.a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.a holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

COMMIT;

BEGIN;

-- 4/5 contract: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_c_not_null NOT NULL c NOT VALID;

COMMIT;

BEGIN;

-- 5/5 contract: alter column public.t.c
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.c holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_c_not_null;

COMMIT;

RESET search_path;
RESET check_function_bodies;
