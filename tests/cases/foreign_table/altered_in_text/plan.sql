-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.far
-- locks: ACCESS EXCLUSIVE on public.far
SET search_path = public;
ALTER TABLE public.far
    OPTIONS (SET t 'x', DROP u),
    ADD COLUMN b text NOT NULL;

-- 2/2 expand: create owner of table public.far
-- locks: ACCESS EXCLUSIVE on public.far
ALTER FOREIGN TABLE public.far OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
