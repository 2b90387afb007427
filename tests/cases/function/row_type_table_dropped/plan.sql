-- irreversible: table public.gone is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create table public.kept
SET search_path = public;
CREATE TABLE public.kept (
    id integer,
    v text
);

-- 2/5 expand: create function public.all_kept()
CREATE FUNCTION public.all_kept()
 RETURNS SETOF public.kept
 LANGUAGE sql
 STABLE
AS $$select * from kept$$;

-- 3/5 contract: drop function public.all_gone()
SET search_path = '';
DROP FUNCTION public.all_gone();

-- 4/5 contract: drop function public.one_gone(public.gone)
DROP FUNCTION public.one_gone(public.gone);

-- 5/5 contract: drop table public.gone
-- locks: ACCESS EXCLUSIVE on public.gone
-- loss D102: table public.gone is dropped with its rows
-- refused: D102 without permission: table public.gone is dropped with its rows
-- allow it with --allow 'D102:public.gone'
--   DROP TABLE public.gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
