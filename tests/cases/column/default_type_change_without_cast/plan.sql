-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: default public.t.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop default public.t.state
-- because of column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN state DROP DEFAULT;

-- 2/3 expand: alter column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN state TYPE text USING (CASE state WHEN 1 THEN 'on' ELSE 'off' END);

-- 3/3 expand: create default public.t.state
-- because of column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN state SET DEFAULT 'off';

COMMIT;

RESET search_path;
RESET check_function_bodies;
