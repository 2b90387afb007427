-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter enum public.l
SET search_path = public;
ALTER TYPE public.l ADD VALUE 'abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg2';

COMMIT;

BEGIN;

-- 2/2 expand: create table public.t
CREATE TABLE public.t (
    v public.l DEFAULT 'abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg2'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
