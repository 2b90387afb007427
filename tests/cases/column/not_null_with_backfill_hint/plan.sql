-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: alter column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_state_not_null NOT NULL state NOT VALID;

COMMIT;

BEGIN;

-- 2/2 contract: alter column public.t.state
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.state holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_state_not_null;

COMMIT;

RESET search_path;
RESET check_function_bodies;
