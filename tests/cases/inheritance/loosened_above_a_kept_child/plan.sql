-- irreversible: table public.c is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;

-- 2/3 contract: drop table public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- loss D102: table public.c is dropped with its rows
-- refused: D102 without permission: table public.c is dropped with its rows
-- allow it with --allow 'D102:public.c'
--   DROP TABLE public.c;

-- 3/3 contract: drop constraint public.p.pos
-- locks: ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: table public.c
--   ALTER TABLE public.p DROP CONSTRAINT pos;

COMMIT;

RESET search_path;
RESET check_function_bodies;
