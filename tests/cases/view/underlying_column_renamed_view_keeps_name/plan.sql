-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract; 1 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create column public.t.color
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN color text;

COMMIT;

BEGIN;

-- 2/4 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 3/4 contract: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id, color AS colour FROM t;

COMMIT;

-- 4/4 contract: drop column public.t.colour
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.colour is dropped with its values
-- caution B303: code that names column public.t.colour fails
-- refused: D103 without permission: column public.t.colour is dropped with its values
-- allow it with --allow 'D103:public.t.colour'
--   ALTER TABLE public.t DROP COLUMN colour;

RESET search_path;
RESET check_function_bodies;
