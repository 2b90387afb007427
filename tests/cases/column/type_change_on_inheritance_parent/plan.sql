-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.base.v
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid, ACCESS EXCLUSIVE on public.grandkid
-- work: rewrites public.base, rewrites public.grandkid, rewrites public.kid
-- caution L402: nobody can read or write public.base while it is rewritten
-- caution L402: nobody can read or write public.kid while it is rewritten
-- caution L402: nobody can read or write public.grandkid while it is rewritten
SET search_path = public;
ALTER TABLE public.base ALTER COLUMN v TYPE bigint;

COMMIT;

RESET search_path;
RESET check_function_bodies;
