-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.a.kind
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a ADD COLUMN kind text;

COMMIT;

BEGIN;

-- 2/2 expand: create column public.b.kind
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ADD COLUMN kind text;

COMMIT;

RESET search_path;
RESET check_function_bodies;
