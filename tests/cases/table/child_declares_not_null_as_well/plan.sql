-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.parent.a
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.named
-- work: reads all of public.child, reads all of public.named, reads all of public.parent
-- caution F201: fails when public.parent.b holds NULL
-- caution L401: nobody can read or write public.parent while all of it is read
-- caution L401: nobody can read or write public.child while all of it is read
-- caution L401: nobody can read or write public.named while all of it is read
SET search_path = public;
ALTER TABLE public.parent
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
