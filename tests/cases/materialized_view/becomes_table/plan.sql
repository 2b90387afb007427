-- irreversible: materialized view public.m is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
-- loss D104: materialized view public.m is dropped with its rows
-- refused: D104 without permission: materialized view public.m is dropped with its rows
-- allow it with --allow 'D104:public.m'
--   DROP MATERIALIZED VIEW public.m;

-- 2/3 contract: create table public.m
-- refused: needs a refused step: materialized_view public.m
--   CREATE TABLE public.m (
--       a integer
--   );

-- 3/3 contract: create index public.m_a
-- refused: needs a refused step: materialized_view public.m
--   CREATE INDEX m_a ON public.m USING btree (a);

RESET search_path;
RESET check_function_bodies;
