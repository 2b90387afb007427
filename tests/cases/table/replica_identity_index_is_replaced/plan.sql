-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.t_ident is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop index public.t_ident
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_ident;

-- 2/3 expand: create index public.t_ident
-- locks: SHARE on public.t
-- work: builds public.t_ident
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX t_ident ON public.t USING btree (a, b);

-- 3/3 expand: create replica_identity public.t
-- because of index public.t_ident
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_ident;

COMMIT;

RESET search_path;
RESET check_function_bodies;
