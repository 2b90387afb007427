-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 8 expand, 9 contract
-- U001: index public.index_orders_on_customer_id is compared as text (--no-scratch)
-- U001: view public.open_orders is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: alter enum public.order_state
SET search_path = public;
ALTER TYPE public.order_state ADD VALUE 'shipped';

COMMIT;

BEGIN;

-- 2/17 expand: alter enum public.order_state
ALTER TYPE public.order_state ADD VALUE 'returned';

COMMIT;

BEGIN;

-- 3/17 expand: create table public.order_lines
-- locks: ACCESS EXCLUSIVE on public.order_lines, SHARE ROW EXCLUSIVE on public.orders
CREATE TABLE public.order_lines (
    order_id bigint NOT NULL,
    line smallint NOT NULL,
    sku text NOT NULL,
    qty integer NOT NULL DEFAULT 1,
    CONSTRAINT order_lines_line_check CHECK (line > 0),
    CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) ON DELETE CASCADE,
    CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, line),
    CONSTRAINT order_lines_qty_check CHECK (qty BETWEEN 1 AND 999)
);

COMMIT;

BEGIN;

-- 4/17 expand: alter column public.customers.name
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers
    ALTER COLUMN name TYPE character varying(200),
    ADD COLUMN newsletter boolean NOT NULL DEFAULT false;

COMMIT;

BEGIN;

-- 5/17 expand: alter column public.orders.total
-- locks: ACCESS EXCLUSIVE on public.orders
ALTER TABLE public.orders ALTER COLUMN total TYPE numeric(12,2);

COMMIT;

BEGIN;

-- 6/17 expand: alter function public.touch()
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
begin
  new.updated_at = clock_timestamp();
  return new;
end $$;

COMMIT;

-- 7/17 expand: prepare index public.index_orders_on_customer_id
-- locks: SHARE UPDATE EXCLUSIVE on public.orders
-- work: builds public.index_orders_on_customer_id, reads all of public.orders
CREATE INDEX CONCURRENTLY __schemadiff_new_1360d336 ON public.orders USING btree (customer_id, state);

BEGIN;

-- 8/17 expand: create index public.index_orders_on_customer_id
-- locks: SHARE UPDATE EXCLUSIVE on public.index_orders_on_customer_id
ALTER INDEX public.index_orders_on_customer_id RENAME TO __schemadiff_old_1360d336;
ALTER INDEX public.__schemadiff_new_1360d336 RENAME TO index_orders_on_customer_id;

COMMIT;

BEGIN;

-- 9/17 contract: drop view public.open_orders
-- locks: ACCESS EXCLUSIVE on public.open_orders
-- caution B316: code that uses public.open_orders finds it changed
SET search_path = '';
DROP VIEW public.open_orders;

-- 10/17 contract: alter column public.customers.email
-- locks: ACCESS EXCLUSIVE on public.customers
SET search_path = public;
ALTER TABLE public.customers ALTER COLUMN email TYPE text;

-- 11/17 contract: create index public.customers_email
-- locks: SHARE on public.customers
-- work: builds public.customers_email
-- caution F202: fails when public.customers holds duplicates
-- caution B305: code that writes duplicates to public.customers fails: public.customers_email
CREATE UNIQUE INDEX customers_email ON public.customers USING btree ((lower(email)));

-- 12/17 contract: create view public.open_orders
-- locks: ACCESS SHARE on public.customers, ACCESS SHARE on public.orders
CREATE VIEW public.open_orders AS
SELECT o.id, c.email, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state NOT IN ('paid', 'shipped', 'returned');

COMMIT;

BEGIN;

-- 13/17 contract: create trigger public.customers.customers_touch_email
-- locks: SHARE ROW EXCLUSIVE on public.customers
CREATE TRIGGER customers_touch_email
    AFTER UPDATE OF email ON public.customers
    FOR EACH ROW
    WHEN (old.email <> new.email)
    EXECUTE FUNCTION public.touch();

COMMIT;

-- 14/17 contract: drop index public.index_orders_on_customer_id
-- locks: SHARE UPDATE EXCLUSIVE on public.orders
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_1360d336;

BEGIN;

-- 15/17 contract: drop constraint public.orders.fk_rails_0123456789
-- locks: ACCESS EXCLUSIVE on public.orders, ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.orders DROP CONSTRAINT fk_rails_0123456789;

-- 16/17 contract: create constraint public.orders.fk_rails_0123456789
-- locks: SHARE ROW EXCLUSIVE on public.orders, SHARE ROW EXCLUSIVE on public.customers
SET search_path = public;
ALTER TABLE public.orders ADD CONSTRAINT fk_rails_0123456789 FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- 17/17 contract: alter constraint public.orders.fk_rails_0123456789
-- locks: SHARE UPDATE EXCLUSIVE on public.orders, ROW SHARE on public.customers
-- work: reads all of public.orders
-- caution F204: fails when old rows of public.orders break fk_rails_0123456789
ALTER TABLE public.orders VALIDATE CONSTRAINT fk_rails_0123456789;

COMMIT;

RESET search_path;
RESET check_function_bodies;
