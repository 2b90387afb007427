-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE ONLY public.c ALTER COLUMN b SET COMPRESSION pglz;

COMMIT;

BEGIN;

-- 2/2 expand: create column public.c.d
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE public.c ADD COLUMN d integer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
