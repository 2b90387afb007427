-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- column order: not that of the target, and stays so: public.t (a, c, b)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN b text;

COMMIT;

RESET search_path;
RESET check_function_bodies;
