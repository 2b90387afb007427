-- irreversible: values of public.t.amount may lose precision or range: integer becomes numeric(12,2)
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: drop materialized_view public.m
-- because of column public.t.amount
-- locks: ACCESS EXCLUSIVE on public.m
-- refused: needs a refused step: materialized_view public.m
--   DROP MATERIALIZED VIEW public.m;

-- 2/4 expand: alter column public.t.amount
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.amount may lose precision or range: integer becomes numeric(12,2)
-- caution F205: fails when a value of public.t.amount does not fit numeric(12,2)
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.amount may lose precision or range: integer becomes numeric(12,2)
-- allow it with --allow 'D105:public.t.amount'
--   ALTER TABLE public.t ALTER COLUMN amount TYPE numeric(12,2);

-- 3/4 expand: create materialized_view public.m
-- because of column public.t.amount
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
-- refused: needs a refused step: column public.t.amount
--   CREATE MATERIALIZED VIEW public.m AS
--   SELECT id, amount FROM t;

-- 4/4 expand: create index public.m_amount
-- because of materialized_view public.m
-- refused: needs a refused step: materialized_view public.m
--   CREATE INDEX m_amount ON public.m USING btree (amount);

RESET search_path;
RESET check_function_bodies;
