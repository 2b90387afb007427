-- irreversible: column public.t.colour is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create column public.t.color
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN color text;

-- 2/4 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/4 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id, color AS colour FROM t;

-- 4/4 contract: drop column public.t.colour
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.colour is dropped with its values
-- refused: D103 without permission: column public.t.colour is dropped with its values
-- allow it with --allow 'D103:public.t.colour'
--   ALTER TABLE public.t DROP COLUMN colour;

COMMIT;

RESET search_path;
RESET check_function_bodies;
