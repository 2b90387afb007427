-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop rule public.t.r
-- because of column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
DROP RULE r ON public.t;

-- 2/3 expand: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN v TYPE bigint;

-- 3/3 expand: create rule public.t.r
-- because of column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
CREATE RULE r AS ON UPDATE TO t WHERE new.v <> old.v DO INSERT INTO log VALUES (old.v);

COMMIT;

RESET search_path;
RESET check_function_bodies;
