-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop policy public.doc.p
-- because of column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY p ON public.doc;

-- 2/5 expand: alter column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- work: rewrites public.doc
-- caution L402: nobody can read or write public.doc while it is rewritten
SET search_path = public;
ALTER TABLE public.doc ALTER COLUMN owner TYPE bigint;

-- 3/5 expand: drop function auth.uid()
SET search_path = '';
DROP FUNCTION auth.uid();

-- 4/5 expand: create function auth.uid()
SET search_path = public;
CREATE FUNCTION auth.uid()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$ select current_setting('app.uid', true)::bigint $$;

-- 5/5 expand: create policy public.doc.p
-- because of column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
CREATE POLICY p ON public.doc
    USING (owner = (SELECT auth.uid()));

COMMIT;

RESET search_path;
RESET check_function_bodies;
