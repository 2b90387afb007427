-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: drop trigger public.users.award
-- locks: ACCESS EXCLUSIVE on public.users
-- caution B317: writes no longer fire trigger public.users.award
DROP TRIGGER award ON public.users;

COMMIT;

-- 2/7 contract: drop materialized_view public.badge_count
-- locks: ACCESS EXCLUSIVE on public.badge_count
-- loss D104: materialized view public.badge_count is dropped with its rows
-- caution B304: code that names public.badge_count fails
-- refused: D104 without permission: materialized view public.badge_count is dropped with its rows
-- allow it with --allow 'D104:public.badge_count'
--   DROP MATERIALIZED VIEW public.badge_count;

BEGIN;

-- 3/7 contract: drop view public.golden
-- locks: ACCESS EXCLUSIVE on public.golden
-- caution B304: code that names public.golden fails
DROP VIEW public.golden;

COMMIT;

BEGIN;

-- 4/7 contract: drop function public.award()
-- caution B318: code that names public.award() fails
DROP FUNCTION public.award();

-- 5/7 contract: drop function public.badges_of(public.users)
-- caution B318: code that names public.badges_of(public.users) fails
DROP FUNCTION public.badges_of(public.users);

COMMIT;

-- 6/7 contract: drop table public.badge
-- locks: ACCESS EXCLUSIVE on public.badge
-- loss D102: table public.badge is dropped with its rows
-- caution B304: code that names public.badge fails
-- refused: D102 without permission: table public.badge is dropped with its rows
-- allow it with --allow 'D102:public.badge'
--   DROP TABLE public.badge;

-- 7/7 contract: drop enum public.badge_level
-- caution B304: code that names public.badge_level fails
-- refused: needs a refused step: table public.badge
--   DROP TYPE public.badge_level;

RESET search_path;
RESET check_function_bodies;
