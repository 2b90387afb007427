-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.zoo.name
-- locks: ACCESS EXCLUSIVE on public.zoo, ACCESS EXCLUSIVE on public.aviary
ALTER TABLE public.zoo RENAME COLUMN name TO title;

-- 2/2 expand: alter constraint public.zoo.has_note
-- locks: ACCESS EXCLUSIVE on public.zoo, ACCESS EXCLUSIVE on public.aviary
ALTER TABLE public.zoo RENAME CONSTRAINT has_note TO says_something;

COMMIT;

RESET search_path;
RESET check_function_bodies;
