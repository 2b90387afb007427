-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.t.state
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
SET search_path = public;
UPDATE ONLY public.t u SET state = 'unknown' WHERE state IS NULL;

-- 2/2 expand: alter column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.state holds NULL
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ALTER COLUMN state SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
