-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop policy public.doc.p
-- because of column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY p ON public.doc;

-- 2/3 expand: alter column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
SET search_path = public;
ALTER TABLE public.doc ALTER COLUMN tenant TYPE bigint;

-- 3/3 expand: create policy public.doc.p
-- because of column public.doc.tenant
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY p ON public.doc
    USING (tenant = current_setting('app.tenant')::bigint);

COMMIT;

RESET search_path;
RESET check_function_bodies;
