-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter table public.p
-- locks: ACCESS EXCLUSIVE on public.p
SET search_path = public;
ALTER TABLE public.p DISABLE ROW LEVEL SECURITY;

-- 2/3 expand: create policy public.c.cp
-- locks: ACCESS EXCLUSIVE on public.c
CREATE POLICY cp ON public.c
    USING (x = id);

-- 3/3 expand: alter table public.c
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE public.c ENABLE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;
