-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t RENAME COLUMN name TO n2;

-- 2/2 expand: alter identity public.t.n2
-- locks: ACCESS EXCLUSIVE on public.t_name_seq
SET search_path = public;
ALTER SEQUENCE public.t_name_seq RENAME TO t_n2_seq;

COMMIT;

RESET search_path;
RESET check_function_bodies;
