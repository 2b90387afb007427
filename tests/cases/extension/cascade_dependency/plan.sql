-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension earthdistance
SET search_path = public;
CREATE EXTENSION earthdistance;

-- 2/4 expand: create column public.shops.near
-- locks: ACCESS EXCLUSIVE on public.shops
ALTER TABLE public.shops ADD COLUMN near public.earth;

-- 3/4 expand: create index public.shops_pos
-- locks: SHARE on public.shops
-- work: builds public.shops_pos
-- caution L403: nobody can write public.shops while it is indexed
CREATE INDEX shops_pos ON public.shops USING gist (pos);

-- 4/4 contract: drop extension cube
-- loss D108: extension cube is dropped with everything that it holds
-- refused: D108 without permission: extension cube is dropped with everything that it holds
-- allow it with --allow 'D108:cube'
--   DROP EXTENSION cube;

COMMIT;

RESET search_path;
RESET check_function_bodies;
