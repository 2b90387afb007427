-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter column public.t.w
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.w does not fit integer
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN w TYPE integer USING w::integer;

-- 2/5 expand: alter privilege of column public.t.w
GRANT SELECT (w) ON TABLE public.t TO PUBLIC;

-- 3/5 contract: alter privilege of column public.t.w
REVOKE UPDATE (w) ON TABLE public.t FROM PUBLIC;

-- 4/5 contract: drop privilege of column public.t.v
SET search_path = '';
REVOKE SELECT (v) ON TABLE public.t FROM PUBLIC;

-- 5/5 contract: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.v does not fit integer
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN v TYPE integer USING v::integer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
