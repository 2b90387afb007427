-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 13 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/14 expand: create function public.sold_of(bigint)
SET search_path = public;
CREATE FUNCTION public.sold_of(bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select n from sold where id = $1$$;

-- 2/14 expand: drop constraint public.sale.sale_product_id_fkey
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.sale, ACCESS EXCLUSIVE on public.product, ACCESS EXCLUSIVE on public.sale_2024
SET search_path = '';
ALTER TABLE public.sale DROP CONSTRAINT sale_product_id_fkey;

-- 3/14 expand: drop constraint public.stock.stock_product_id_fkey
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.stock, ACCESS EXCLUSIVE on public.product
ALTER TABLE public.stock DROP CONSTRAINT stock_product_id_fkey;

-- 4/14 expand: alter column public.stock.product_id
-- locks: ACCESS EXCLUSIVE on public.stock
-- work: rewrites public.stock
-- caution L402: nobody can read or write public.stock while it is rewritten
SET search_path = public;
ALTER TABLE public.stock ALTER COLUMN product_id TYPE bigint;

-- 5/14 expand: drop materialized_view public.best
-- because of view public.sold
-- locks: ACCESS EXCLUSIVE on public.best
SET search_path = '';
DROP MATERIALIZED VIEW public.best;

-- 6/14 expand: drop view public.sold
-- because of column public.product.id
-- locks: ACCESS EXCLUSIVE on public.sold
DROP VIEW public.sold;

-- 7/14 expand: alter column public.product.id
-- locks: ACCESS EXCLUSIVE on public.product
-- work: rewrites public.product
-- caution L402: nobody can read or write public.product while it is rewritten
SET search_path = public;
ALTER TABLE public.product ALTER COLUMN id TYPE bigint;

-- 8/14 expand: alter column public.sale.product_id
-- locks: ACCESS EXCLUSIVE on public.sale, ACCESS EXCLUSIVE on public.sale_2024
-- work: rewrites public.sale_2024
-- caution L402: nobody can read or write public.sale_2024 while it is rewritten
ALTER TABLE public.sale ALTER COLUMN product_id TYPE bigint;

-- 9/14 expand: create constraint public.sale.sale_product_id_fkey
-- because of column public.product.id
-- locks: SHARE ROW EXCLUSIVE on public.sale, SHARE ROW EXCLUSIVE on public.product, SHARE ROW EXCLUSIVE on public.sale_2024
-- work: reads all of public.product, reads all of public.sale_2024
-- caution F204: fails when a row of public.sale has no counterpart in public.product
-- caution L403: nobody can write public.product while it is read in full
-- caution L403: nobody can write public.sale_2024 while it is read in full
ALTER TABLE public.sale ADD CONSTRAINT sale_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product (id);

-- 10/14 expand: create constraint public.stock.stock_product_id_fkey
-- because of column public.product.id
-- locks: SHARE ROW EXCLUSIVE on public.stock, SHARE ROW EXCLUSIVE on public.product
-- work: reads all of public.product, reads all of public.stock
-- caution F204: fails when a row of public.stock has no counterpart in public.product
-- caution L403: nobody can write public.stock while it is read in full
-- caution L403: nobody can write public.product while it is read in full
ALTER TABLE public.stock ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product (id);

-- 11/14 expand: create view public.sold
-- because of column public.product.id
-- locks: ACCESS SHARE on public.product, ACCESS SHARE on public.sale
CREATE VIEW public.sold AS
SELECT p.id, p.name, sum(s.n) AS n FROM product p JOIN sale s ON s.product_id = p.id GROUP BY p.id;

-- 12/14 expand: create materialized_view public.best
-- because of view public.sold
-- locks: ACCESS SHARE on public.product, ACCESS SHARE on public.sale
-- work: reads all of public.product, reads all of public.sale_2024
CREATE MATERIALIZED VIEW public.best AS
SELECT id FROM sold ORDER BY n DESC LIMIT 10;

-- 13/14 expand: create index public.best_id
-- because of materialized_view public.best
CREATE UNIQUE INDEX best_id ON public.best USING btree (id);

-- 14/14 contract: drop function public.sold_of(integer)
SET search_path = '';
DROP FUNCTION public.sold_of(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
