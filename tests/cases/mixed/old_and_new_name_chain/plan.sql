-- irreversible: column public.a.x is dropped with its values; column public.b.y is dropped with its values; table public.c is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 4 expand, 3 contract; 3 refused
-- U001: view public.va is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: create column public.a.z
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a ADD COLUMN z date;

-- 2/7 expand: create column public.b.x
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ADD COLUMN x integer;

-- 3/7 expand: drop view public.va
-- locks: ACCESS EXCLUSIVE on public.va
SET search_path = '';
DROP VIEW public.va;

-- 4/7 expand: create view public.va
-- locks: ACCESS SHARE on public.b
SET search_path = public;
CREATE VIEW public.va AS
SELECT x FROM b;

-- 5/7 contract: drop column public.a.x
-- locks: ACCESS EXCLUSIVE on public.a
-- loss D103: column public.a.x is dropped with its values
-- refused: D103 without permission: column public.a.x is dropped with its values
-- allow it with --allow 'D103:public.a.x'
--   ALTER TABLE public.a DROP COLUMN x;

-- 6/7 contract: drop column public.b.y
-- locks: ACCESS EXCLUSIVE on public.b
-- loss D103: column public.b.y is dropped with its values
-- refused: D103 without permission: column public.b.y is dropped with its values
-- allow it with --allow 'D103:public.b.y'
--   ALTER TABLE public.b DROP COLUMN y;

-- 7/7 contract: drop table public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- loss D102: table public.c is dropped with its rows
-- refused: D102 without permission: table public.c is dropped with its rows
-- allow it with --allow 'D102:public.c'
--   DROP TABLE public.c;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
