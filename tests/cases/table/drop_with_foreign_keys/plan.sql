-- irreversible: table public.claims is dropped with its rows; table public.coupons is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: drop table public.claims
-- locks: ACCESS EXCLUSIVE on public.claims, ACCESS EXCLUSIVE on public.coupons, ACCESS EXCLUSIVE on public.customers
-- loss D102: table public.claims is dropped with its rows
-- refused: D102 without permission: table public.claims is dropped with its rows
-- allow it with --allow 'D102:public.claims'
--   DROP TABLE public.claims;

-- 2/2 contract: drop table public.coupons
-- locks: ACCESS EXCLUSIVE on public.coupons
-- loss D102: table public.coupons is dropped with its rows
-- refused: D102 without permission: table public.coupons is dropped with its rows
-- allow it with --allow 'D102:public.coupons'
--   DROP TABLE public.coupons;

RESET search_path;
RESET check_function_bodies;
