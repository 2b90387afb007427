-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN name text;

COMMIT;

BEGIN;

-- 2/3 contract: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_name_not_null NOT NULL name NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter column public.t.name
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.name holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_name_not_null;

COMMIT;

RESET search_path;
RESET check_function_bodies;
