-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN name text;

-- 2/3 expand: alter column public.t.name
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
UPDATE ONLY public.t u SET name = 'unnamed-' || id WHERE name IS NULL;

-- 3/3 expand: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.name holds NULL
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ALTER COLUMN name SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
