-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create extension earthdistance
SET search_path = public;
CREATE EXTENSION earthdistance CASCADE;

COMMIT;

BEGIN;

-- 2/3 expand: create column public.shops.near
-- locks: ACCESS EXCLUSIVE on public.shops
ALTER TABLE public.shops ADD COLUMN near public.earth;

COMMIT;

-- 3/3 expand: create index public.shops_pos
-- locks: SHARE UPDATE EXCLUSIVE on public.shops
-- work: builds public.shops_pos
CREATE INDEX CONCURRENTLY shops_pos ON public.shops USING gist (pos);

RESET search_path;
RESET check_function_bodies;
