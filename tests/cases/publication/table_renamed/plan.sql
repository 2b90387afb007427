-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.a
-- locks: ACCESS EXCLUSIVE on public.a
ALTER TABLE public.a RENAME TO z;

-- 2/2 expand: alter constraint public.z.a_pkey
-- locks: ACCESS EXCLUSIVE on public.z
ALTER TABLE public.z RENAME CONSTRAINT a_pkey TO z_pkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
