-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter constraint public.t.t_b
-- locks: ACCESS EXCLUSIVE on public.t.t_b
-- work: builds public.t.t_b
-- caution L402: nobody can read or write public.t.t_b while it is indexed
SET search_path = public;
ALTER INDEX public.t_b SET TABLESPACE pg_default;

-- 2/2 expand: alter constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t.t_pkey
-- work: builds public.t.t_pkey
-- caution L402: nobody can read or write public.t.t_pkey while it is indexed
ALTER INDEX public.t_pkey SET TABLESPACE app_space;

COMMIT;

RESET search_path;
RESET check_function_bodies;
