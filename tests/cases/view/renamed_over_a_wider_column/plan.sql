-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter view public.labels
-- locks: ACCESS EXCLUSIVE on public.labels
ALTER VIEW public.labels RENAME TO names;

-- 2/4 expand: drop view public.names
-- because of column public.items.label
-- locks: ACCESS EXCLUSIVE on public.names
DROP VIEW public.names;

-- 3/4 expand: alter column public.items.label
-- locks: ACCESS EXCLUSIVE on public.items
SET search_path = public;
ALTER TABLE public.items ALTER COLUMN label TYPE character varying(20);

-- 4/4 expand: create view public.names
-- because of column public.items.label
-- locks: ACCESS SHARE on public.items
CREATE VIEW public.names AS
SELECT id, label FROM items;

COMMIT;

RESET search_path;
RESET check_function_bodies;
