-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME COLUMN b TO __schemadiff_old_ebe86185e4fb;

-- 2/3 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME COLUMN a TO b;

-- 3/3 expand: alter column public.t.__schemadiff_old_ebe86185e4fb
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME COLUMN __schemadiff_old_ebe86185e4fb TO a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
