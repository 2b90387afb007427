-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter index public.t_a
-- locks: ACCESS EXCLUSIVE on public.t_a
-- work: builds public.t_a
-- caution L402: nobody can read or write public.t_a while it is indexed
SET search_path = public;
ALTER INDEX public.t_a SET TABLESPACE app_space;

-- 2/2 expand: alter index public.t_b
-- locks: ACCESS EXCLUSIVE on public.t_b
-- work: builds public.t_b
-- caution L402: nobody can read or write public.t_b while it is indexed
ALTER INDEX public.t_b SET TABLESPACE pg_default;

COMMIT;

RESET search_path;
RESET check_function_bodies;
