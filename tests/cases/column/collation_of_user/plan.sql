-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- not managed: 2 collation

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: values of public.t.name sort and compare in another way
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN name TYPE text COLLATE public.german,
    ADD COLUMN login text COLLATE public.ci;

COMMIT;

-- 2/3 expand: prepare constraint public.t.t_login_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_login_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (login)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_4734be92 ON public.t (login);

BEGIN;

-- 3/3 expand: create constraint public.t.t_login_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_login_key UNIQUE USING INDEX __schemadiff_uq_4734be92;

COMMIT;

RESET search_path;
RESET check_function_bodies;
