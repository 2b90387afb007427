-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 1 refused
-- U001: view public.volumes is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: alter composite_type public.dims
-- loss D103: attribute public.dims.d is dropped with its values
-- caution B316: code that uses the attributes of public.dims fails
-- refused: D103 without permission: attribute public.dims.d is dropped with its values
-- allow it with --allow 'D103:public.dims.d'
--   ALTER TYPE public.dims DROP ATTRIBUTE d;

BEGIN;

-- 2/3 contract: drop view public.volumes
-- locks: ACCESS EXCLUSIVE on public.volumes
-- caution B316: code that uses public.volumes finds it changed
DROP VIEW public.volumes;

-- 3/3 contract: create view public.volumes
-- locks: ACCESS SHARE on public.box
SET search_path = public;
CREATE VIEW public.volumes AS
SELECT id, (size).w * (size).h AS volume FROM box;

COMMIT;

RESET search_path;
RESET check_function_bodies;
