-- irreversible: attribute public.dims.d is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused
-- U001: view public.volumes is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop view public.volumes
-- locks: ACCESS EXCLUSIVE on public.volumes
DROP VIEW public.volumes;

-- 2/3 expand: create view public.volumes
-- locks: ACCESS SHARE on public.box
SET search_path = public;
CREATE VIEW public.volumes AS
SELECT id, (size).w * (size).h AS volume FROM box;

-- 3/3 contract: alter composite_type public.dims
-- loss D103: attribute public.dims.d is dropped with its values
-- refused: D103 without permission: attribute public.dims.d is dropped with its values
-- allow it with --allow 'D103:public.dims.d'
--   ALTER TYPE public.dims DROP ATTRIBUTE d;

COMMIT;

RESET search_path;
RESET check_function_bodies;
