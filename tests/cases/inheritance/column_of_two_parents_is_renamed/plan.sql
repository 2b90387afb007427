-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.below, ACCESS SHARE on public.q
ALTER TABLE public.mixture NO INHERIT public.q;
ALTER TABLE public.p RENAME COLUMN a TO b;

-- 2/4 expand: alter constraint public.p.positive
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.mixture, ACCESS EXCLUSIVE on public.below
ALTER TABLE public.p RENAME CONSTRAINT positive TO above_zero;

-- 3/4 expand: alter column public.q.a
-- locks: ACCESS EXCLUSIVE on public.q
ALTER TABLE public.q RENAME COLUMN a TO b;

-- 4/4 expand: alter constraint public.q.positive
-- locks: ACCESS EXCLUSIVE on public.q, ACCESS EXCLUSIVE on public.mixture
ALTER TABLE public.q RENAME CONSTRAINT positive TO above_zero;
ALTER TABLE public.mixture INHERIT public.q;

COMMIT;

RESET search_path;
RESET check_function_bodies;
