-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter identity public.t.b
-- locks: ACCESS EXCLUSIVE on public.other_numbers
SET search_path = public;
ALTER SEQUENCE public.other_numbers RENAME TO "Other Numbers";

-- 2/2 expand: alter identity public.t.id
-- locks: ACCESS EXCLUSIVE on public.t_numbers
ALTER SEQUENCE public.t_numbers RENAME TO t_id_seq;

COMMIT;

RESET search_path;
RESET check_function_bodies;
