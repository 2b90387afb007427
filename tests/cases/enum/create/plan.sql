-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create enum public.mood
SET search_path = public;
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');

COMMIT;

BEGIN;

-- 2/2 expand: create column public.t.m
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN m public.mood;

COMMIT;

RESET search_path;
RESET check_function_bodies;
