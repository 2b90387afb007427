-- irreversible: column public.items.tags is dropped with its values; extension hstore is dropped with everything that it holds
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.red_items
-- locks: ACCESS EXCLUSIVE on public.red_items
DROP VIEW public.red_items;

-- 2/4 contract: drop function public.tag(public.items, text)
DROP FUNCTION public.tag(public.items, text);

-- 3/4 contract: drop column public.items.tags
-- locks: ACCESS EXCLUSIVE on public.items
-- loss D103: column public.items.tags is dropped with its values
-- refused: D103 without permission: column public.items.tags is dropped with its values
-- allow it with --allow 'D103:public.items.tags'
--   ALTER TABLE public.items DROP COLUMN tags;

-- 4/4 contract: drop extension hstore
-- loss D108: extension hstore is dropped with everything that it holds
-- refused: D108 without permission: extension hstore is dropped with everything that it holds
-- allow it with --allow 'D108:hstore'
--   DROP EXTENSION hstore;

COMMIT;

RESET search_path;
RESET check_function_bodies;
