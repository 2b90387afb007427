-- schemadiff plan: before.sql -> after.sql
-- 16 steps: 1 expand, 15 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/16 expand: create function public.sold_of(bigint)
SET search_path = public;
CREATE FUNCTION public.sold_of(bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select n from sold where id = $1$$;

COMMIT;

BEGIN;

-- 2/16 contract: drop materialized_view public.best
-- because of view public.sold
-- locks: ACCESS EXCLUSIVE on public.best
SET search_path = '';
DROP MATERIALIZED VIEW public.best;

-- 3/16 contract: drop view public.sold
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.sold
DROP VIEW public.sold;

-- 4/16 contract: drop constraint public.sale.sale_product_id_fkey
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.sale, ACCESS EXCLUSIVE on public.product, ACCESS EXCLUSIVE on public.sale_2024
ALTER TABLE public.sale DROP CONSTRAINT sale_product_id_fkey;

-- 5/16 contract: alter column public.sale.product_id
-- locks: ACCESS EXCLUSIVE on public.sale, ACCESS EXCLUSIVE on public.sale_2024
-- work: rewrites public.sale, rewrites public.sale_2024
-- caution L402: nobody can read or write public.sale while it is rewritten
-- caution L402: nobody can read or write public.sale_2024 while it is rewritten
SET search_path = public;
ALTER TABLE public.sale ALTER COLUMN product_id TYPE bigint;

-- 6/16 contract: drop constraint public.stock.stock_product_id_fkey
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.stock, ACCESS EXCLUSIVE on public.product
SET search_path = '';
ALTER TABLE public.stock DROP CONSTRAINT stock_product_id_fkey;

-- 7/16 contract: alter column public.product.id
-- locks: ACCESS EXCLUSIVE on public.product
-- work: rewrites public.product
-- caution L402: nobody can read or write public.product while it is rewritten
SET search_path = public;
ALTER TABLE public.product ALTER COLUMN id TYPE bigint;

-- 8/16 contract: alter column public.stock.product_id
-- locks: ACCESS EXCLUSIVE on public.stock
-- work: rewrites public.stock
-- caution L402: nobody can read or write public.stock while it is rewritten
ALTER TABLE public.stock ALTER COLUMN product_id TYPE bigint;

-- 9/16 contract: create constraint public.sale.sale_product_id_fkey
-- because of column public.product.id
-- locks: SHARE ROW EXCLUSIVE on public.sale, SHARE ROW EXCLUSIVE on public.product, SHARE ROW EXCLUSIVE on public.sale_2024
ALTER TABLE public.sale ADD CONSTRAINT sale_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product (id) NOT VALID;

-- 10/16 contract: alter constraint public.sale.sale_product_id_fkey
-- because of column public.product.id
-- locks: SHARE UPDATE EXCLUSIVE on public.sale, ROW SHARE on public.product, SHARE UPDATE EXCLUSIVE on public.sale_2024
-- work: reads all of public.sale, reads all of public.sale_2024
-- caution F204: fails when old rows of public.sale break sale_product_id_fkey
ALTER TABLE public.sale VALIDATE CONSTRAINT sale_product_id_fkey;

-- 11/16 contract: create constraint public.stock.stock_product_id_fkey
-- because of column public.product.id
-- locks: SHARE ROW EXCLUSIVE on public.stock, SHARE ROW EXCLUSIVE on public.product
ALTER TABLE public.stock ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product (id) NOT VALID;

-- 12/16 contract: alter constraint public.stock.stock_product_id_fkey
-- because of column public.product.id
-- locks: SHARE UPDATE EXCLUSIVE on public.stock, ROW SHARE on public.product
-- work: reads all of public.stock
-- caution F204: fails when old rows of public.stock break stock_product_id_fkey
ALTER TABLE public.stock VALIDATE CONSTRAINT stock_product_id_fkey;

-- 13/16 contract: create view public.sold
-- because of column public.product.id
-- locks: ACCESS SHARE on public.product, ACCESS SHARE on public.sale
CREATE VIEW public.sold AS
SELECT p.id, p.name, sum(s.n) AS n FROM product p JOIN sale s ON s.product_id = p.id GROUP BY p.id;

-- 14/16 contract: create materialized_view public.best
-- because of view public.sold
-- locks: ACCESS SHARE on public.product, ACCESS SHARE on public.sale, ACCESS SHARE on public.sold
-- work: reads all of public.product, reads all of public.sale
CREATE MATERIALIZED VIEW public.best AS
SELECT id FROM sold ORDER BY n DESC LIMIT 10;

-- 15/16 contract: create index public.best_id
-- because of materialized_view public.best
-- locks: SHARE on public.best
CREATE UNIQUE INDEX best_id ON public.best USING btree (id);

COMMIT;

BEGIN;

-- 16/16 contract: drop function public.sold_of(integer)
-- caution B318: code that names public.sold_of(integer) fails
SET search_path = '';
DROP FUNCTION public.sold_of(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
