-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create owned_by public.free_seq
-- locks: SHARE ROW EXCLUSIVE on public.free_seq
SET search_path = public;
ALTER SEQUENCE public.free_seq OWNED BY public.a.id;

COMMIT;

BEGIN;

-- 2/2 expand: drop owned_by public.moving_seq
-- locks: SHARE ROW EXCLUSIVE on public.moving_seq
SET search_path = '';
ALTER SEQUENCE public.moving_seq OWNED BY NONE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
