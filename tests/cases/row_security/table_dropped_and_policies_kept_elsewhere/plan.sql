-- irreversible: table public.b is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused
-- U001: policy public.a.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: alter policy public.a.p
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER POLICY p ON public.a
    USING (id > 0);

-- 2/2 contract: drop table public.b
-- locks: ACCESS EXCLUSIVE on public.b
-- loss D102: table public.b is dropped with its rows
-- refused: D102 without permission: table public.b is dropped with its rows
-- allow it with --allow 'D102:public.b'
--   DROP TABLE public.b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
