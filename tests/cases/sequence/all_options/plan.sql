-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter sequence public.s1
-- locks: SHARE ROW EXCLUSIVE on public.s1
SET search_path = public;
ALTER SEQUENCE public.s1 INCREMENT BY 3 MINVALUE 0 MAXVALUE 999 START WITH 9 CACHE 1 NO CYCLE;

COMMIT;

BEGIN;

-- 2/2 contract: alter sequence public.s2
-- locks: SHARE ROW EXCLUSIVE on public.s2
-- caution F203: fails when the current value of sequence public.s2 is not between -1000 and -1
ALTER SEQUENCE public.s2 INCREMENT BY -10 MINVALUE -1000 START WITH -5 CYCLE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
