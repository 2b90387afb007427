-- irreversible: materialized view public.badge_count is dropped with its rows; table public.badge is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: drop trigger public.users.award
-- locks: ACCESS EXCLUSIVE on public.users
DROP TRIGGER award ON public.users;

-- 2/7 contract: drop materialized_view public.badge_count
-- locks: ACCESS EXCLUSIVE on public.badge_count
-- loss D104: materialized view public.badge_count is dropped with its rows
-- refused: D104 without permission: materialized view public.badge_count is dropped with its rows
-- allow it with --allow 'D104:public.badge_count'
--   DROP MATERIALIZED VIEW public.badge_count;

-- 3/7 contract: drop view public.golden
-- locks: ACCESS EXCLUSIVE on public.golden
DROP VIEW public.golden;

-- 4/7 contract: drop function public.award()
DROP FUNCTION public.award();

-- 5/7 contract: drop function public.badges_of(public.users)
DROP FUNCTION public.badges_of(public.users);

-- 6/7 contract: drop table public.badge
-- locks: ACCESS EXCLUSIVE on public.badge, ACCESS EXCLUSIVE on public.users, ACCESS EXCLUSIVE on public.badge_id_seq
-- loss D102: table public.badge is dropped with its rows
-- refused: D102 without permission: table public.badge is dropped with its rows
-- allow it with --allow 'D102:public.badge'
--   DROP TABLE public.badge;

-- 7/7 contract: drop enum public.badge_level
-- refused: needs a refused step: table public.badge
--   DROP TYPE public.badge_level;

COMMIT;

RESET search_path;
RESET check_function_bodies;
