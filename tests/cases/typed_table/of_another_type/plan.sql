-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop typed_table public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t NOT OF;

-- 2/2 expand: create typed_table public.t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t OF public.two;

COMMIT;

RESET search_path;
RESET check_function_bodies;
