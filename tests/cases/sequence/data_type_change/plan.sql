-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter sequence public.a
-- locks: SHARE ROW EXCLUSIVE on public.a
SET search_path = public;
ALTER SEQUENCE public.a AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

COMMIT;

BEGIN;

-- 2/3 expand: alter sequence public.b
-- locks: SHARE ROW EXCLUSIVE on public.b
ALTER SEQUENCE public.b AS integer MINVALUE 1 MAXVALUE 100;

COMMIT;

BEGIN;

-- 3/3 contract: alter sequence public.c
-- locks: SHARE ROW EXCLUSIVE on public.c
-- caution F203: fails when the current value of sequence public.c is not between 1 and 32767
ALTER SEQUENCE public.c AS smallint MINVALUE 1 MAXVALUE 32767;

COMMIT;

RESET search_path;
RESET check_function_bodies;
