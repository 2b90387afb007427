-- irreversible: table public.gone is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create table public.fresh
SET search_path = public;
CREATE TABLE public.fresh (
    a integer
);

-- 2/4 expand: create comment of table public.fresh
COMMENT ON TABLE public.fresh IS 'new';

-- 3/4 expand: create comment of column public.fresh.a
COMMENT ON COLUMN public.fresh.a IS 'new a';

-- 4/4 contract: drop table public.gone
-- locks: ACCESS EXCLUSIVE on public.gone
-- loss D102: table public.gone is dropped with its rows
-- refused: D102 without permission: table public.gone is dropped with its rows
-- allow it with --allow 'D102:public.gone'
--   DROP TABLE public.gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
