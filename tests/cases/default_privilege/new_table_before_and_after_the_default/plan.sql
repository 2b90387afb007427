-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.between_without
SET search_path = public;
CREATE TABLE public.between_without (
    x integer
);

-- 2/5 expand: create table public.c_with
CREATE TABLE public.c_with (
    x integer
);

-- 3/5 expand: create privilege of table public.between_without
SET search_path = '';
REVOKE SELECT ON TABLE public.between_without FROM app_reader;

-- 4/5 expand: alter privilege of table public.between_without
GRANT SELECT ON TABLE public.between_without TO CURRENT_USER;

-- 5/5 expand: create privilege of table public.c_with
SET search_path = public;
GRANT SELECT ON TABLE public.c_with TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
