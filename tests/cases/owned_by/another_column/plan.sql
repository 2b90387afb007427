-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter owned_by public.numbers
-- locks: SHARE ROW EXCLUSIVE on public.numbers
SET search_path = public;
ALTER SEQUENCE public.numbers OWNED BY public.u.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
