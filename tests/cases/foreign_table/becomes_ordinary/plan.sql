-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop table public.far
-- locks: ACCESS EXCLUSIVE on public.far
DROP FOREIGN TABLE public.far;

-- 2/2 expand: create table public.far
SET search_path = public;
CREATE TABLE public.far (
    id integer
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
