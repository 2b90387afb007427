-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 15 expand
-- U001: index public.index_orders_on_customer_id is compared as text (--no-scratch)
-- U001: view public.open_orders is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/15 expand: alter enum public.order_state
SET search_path = public;
ALTER TYPE public.order_state ADD VALUE 'shipped';

-- 2/15 expand: alter enum public.order_state
ALTER TYPE public.order_state ADD VALUE 'returned';

COMMIT;

BEGIN;

-- 3/15 expand: create table public.order_lines
-- locks: SHARE ROW EXCLUSIVE on public.orders
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

-- 4/15 expand: alter column public.customers.name
-- locks: ACCESS EXCLUSIVE on public.customers
ALTER TABLE public.customers
    ALTER COLUMN name TYPE character varying(200),
    ADD COLUMN newsletter boolean NOT NULL DEFAULT false;

-- 5/15 expand: alter column public.orders.total
-- locks: ACCESS EXCLUSIVE on public.orders
-- work: reads all of public.orders
-- caution L401: nobody can read or write public.orders while all of it is read
ALTER TABLE public.orders ALTER COLUMN total TYPE numeric(12,2);

-- 6/15 expand: alter function public.touch()
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
begin
  new.updated_at = clock_timestamp();
  return new;
end $$;

-- 7/15 expand: drop constraint public.orders.fk_rails_0123456789
-- locks: ACCESS EXCLUSIVE on public.orders, ACCESS EXCLUSIVE on public.customers
SET search_path = '';
ALTER TABLE public.orders DROP CONSTRAINT fk_rails_0123456789;

-- 8/15 expand: create constraint public.orders.fk_rails_0123456789
-- locks: SHARE ROW EXCLUSIVE on public.orders, SHARE ROW EXCLUSIVE on public.customers
-- work: reads all of public.customers, reads all of public.orders
-- caution F204: fails when a row of public.orders has no counterpart in public.customers
-- caution L403: nobody can write public.orders while it is read in full
-- caution L403: nobody can write public.customers while it is read in full
SET search_path = public;
ALTER TABLE public.orders ADD CONSTRAINT fk_rails_0123456789 FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON DELETE CASCADE;

-- 9/15 expand: drop index public.index_orders_on_customer_id
-- locks: ACCESS EXCLUSIVE on public.orders
SET search_path = '';
DROP INDEX public.index_orders_on_customer_id;

-- 10/15 expand: create index public.index_orders_on_customer_id
-- locks: SHARE on public.orders
-- work: builds public.index_orders_on_customer_id
-- caution L403: nobody can write public.orders while it is indexed
SET search_path = public;
CREATE INDEX index_orders_on_customer_id ON public.orders USING btree (customer_id, state);

-- 11/15 expand: drop view public.open_orders
-- locks: ACCESS EXCLUSIVE on public.open_orders
SET search_path = '';
DROP VIEW public.open_orders;

-- 12/15 expand: alter column public.customers.email
-- locks: ACCESS EXCLUSIVE on public.customers
SET search_path = public;
ALTER TABLE public.customers ALTER COLUMN email TYPE text;

-- 13/15 expand: create index public.customers_email
-- locks: SHARE on public.customers
-- work: builds public.customers_email
-- caution F202: fails when public.customers holds duplicates
-- caution L403: nobody can write public.customers while it is indexed
CREATE UNIQUE INDEX customers_email ON public.customers USING btree ((lower(email)));

-- 14/15 expand: create view public.open_orders
-- locks: ACCESS SHARE on public.customers, ACCESS SHARE on public.orders
CREATE VIEW public.open_orders AS
SELECT o.id, c.email, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state NOT IN ('paid', 'shipped', 'returned');

-- 15/15 expand: create trigger public.customers.customers_touch_email
-- locks: SHARE ROW EXCLUSIVE on public.customers
CREATE TRIGGER customers_touch_email
    AFTER UPDATE OF email ON public.customers
    FOR EACH ROW
    WHEN (old.email <> new.email)
    EXECUTE FUNCTION public.touch();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
