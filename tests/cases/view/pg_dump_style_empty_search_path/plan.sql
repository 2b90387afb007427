-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: view public.in_stock is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.in_stock
-- locks: ACCESS EXCLUSIVE on public.in_stock
DROP VIEW public.in_stock;

-- 2/4 expand: create view public.in_stock
-- locks: ACCESS SHARE on public.stock
CREATE VIEW public.in_stock AS
SELECT stock.sku, stock.qty FROM public.stock WHERE stock.qty > 0 AND stock.sku ~~ 'A%'::text;

-- 3/4 expand: create owner of view public.in_stock
-- because of view public.in_stock
ALTER VIEW public.in_stock OWNER TO app_owner;

-- 4/4 expand: create privilege of view public.in_stock
-- because of view public.in_stock
GRANT SELECT ON TABLE public.in_stock TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
