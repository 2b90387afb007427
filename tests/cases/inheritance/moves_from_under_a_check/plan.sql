-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter table public.product
-- locks: ACCESS EXCLUSIVE on public.product
-- work: rewrites public.product
-- loss D110: table public.product loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.product while it is rewritten
-- refused: D110 without permission: table public.product loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.product'
--   ALTER TABLE public.product SET UNLOGGED;

-- 2/4 expand: create inheritance public.product of public.tagged
-- locks: SHARE UPDATE EXCLUSIVE on public.tagged, ACCESS EXCLUSIVE on public.product
-- refused: needs a refused step: table public.product
--   ALTER TABLE public.product INHERIT public.tagged;

-- 3/4 contract: drop inheritance public.product of public.priced
-- locks: ACCESS EXCLUSIVE on public.product, ACCESS SHARE on public.priced
ALTER TABLE public.product NO INHERIT public.priced;

-- 4/4 contract: drop constraint public.product.not_free
-- locks: ACCESS EXCLUSIVE on public.product
ALTER TABLE public.product DROP CONSTRAINT not_free;

COMMIT;

RESET search_path;
RESET check_function_bodies;
