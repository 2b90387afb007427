-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter table public.letters
-- locks: ACCESS EXCLUSIVE on public.letters
ALTER TABLE public.letters SET SCHEMA archive;

COMMIT;

RESET search_path;
RESET check_function_bodies;
