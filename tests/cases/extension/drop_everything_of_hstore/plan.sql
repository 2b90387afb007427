-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.red_items
-- locks: ACCESS EXCLUSIVE on public.red_items
-- caution B304: code that names public.red_items fails
DROP VIEW public.red_items;

COMMIT;

BEGIN;

-- 2/4 contract: drop function public.tag(public.items, text)
-- caution B318: code that names public.tag(public.items, text) fails
DROP FUNCTION public.tag(public.items, text);

COMMIT;

-- 3/4 contract: drop column public.items.tags
-- locks: ACCESS EXCLUSIVE on public.items
-- loss D103: column public.items.tags is dropped with its values
-- caution B303: code that names column public.items.tags fails
-- refused: D103 without permission: column public.items.tags is dropped with its values
-- allow it with --allow 'D103:public.items.tags'
--   ALTER TABLE public.items DROP COLUMN tags;

-- 4/4 contract: drop extension hstore
-- loss D108: extension hstore is dropped with everything that it holds
-- refused: D108 without permission: extension hstore is dropped with everything that it holds
-- allow it with --allow 'D108:hstore'
--   DROP EXTENSION hstore;

RESET search_path;
RESET check_function_bodies;
