-- irreversible: table public.c is dropped with its rows; column public.p.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.p.a
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;

-- 2/4 contract: drop table public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- loss D102: table public.c is dropped with its rows
-- refused: D102 without permission: table public.c is dropped with its rows
-- allow it with --allow 'D102:public.c'
--   DROP TABLE public.c;

-- 3/4 contract: drop constraint public.p.pos
-- locks: ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: table public.c
--   ALTER TABLE public.p DROP CONSTRAINT pos;

-- 4/4 contract: drop column public.p.b
-- locks: ACCESS EXCLUSIVE on public.p
-- loss D103: column public.p.b is dropped with its values
-- refused: D103 without permission: column public.p.b is dropped with its values
-- allow it with --allow 'D103:public.p.b'
--   ALTER TABLE public.p DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
