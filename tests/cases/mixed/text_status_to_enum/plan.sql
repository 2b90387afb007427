-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 2 expand, 15 contract
-- U001: default public.orders.status is compared as text (--no-scratch)
-- U001: index public.orders_open is compared as text (--no-scratch)
-- U001: policy public.orders.only_new is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: create enum public.order_status
SET search_path = public;
CREATE TYPE public.order_status AS ENUM ('new', 'paid', 'sent');

-- 2/17 expand: create function public.is_open(public.order_status)
CREATE FUNCTION public.is_open(s public.order_status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$ select s <> 'sent' $$;

-- 3/17 contract: drop policy public.orders.only_new
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
SET search_path = '';
DROP POLICY only_new ON public.orders;

-- 4/17 contract: drop trigger public.orders.paid
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
DROP TRIGGER paid ON public.orders;

-- 5/17 contract: drop view public.open_order
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.open_order
DROP VIEW public.open_order;

-- 6/17 contract: drop index public.orders_is_open
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
DROP INDEX public.orders_is_open;

-- 7/17 contract: drop index public.orders_open
-- locks: ACCESS EXCLUSIVE on public.orders
DROP INDEX public.orders_open;

-- 8/17 contract: drop constraint public.orders.status_known
-- locks: ACCESS EXCLUSIVE on public.orders
ALTER TABLE public.orders DROP CONSTRAINT status_known;

-- 9/17 contract: drop function public.is_open(text)
DROP FUNCTION public.is_open(text);

-- 10/17 contract: drop default public.orders.status
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
ALTER TABLE ONLY public.orders ALTER COLUMN status DROP DEFAULT;

-- 11/17 contract: alter column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
-- work: rewrites public.orders
-- caution F205: fails when a value of public.orders.status does not fit public.order_status
-- caution L402: nobody can read or write public.orders while it is rewritten
SET search_path = public;
ALTER TABLE public.orders ALTER COLUMN status TYPE public.order_status USING status::public.order_status;

-- 12/17 contract: create default public.orders.status
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
ALTER TABLE ONLY public.orders ALTER COLUMN status SET DEFAULT 'new';

-- 13/17 contract: create index public.orders_is_open
-- because of column public.orders.status
-- locks: SHARE on public.orders
-- work: builds public.orders_is_open
-- caution L403: nobody can write public.orders while it is indexed
CREATE INDEX orders_is_open ON public.orders USING btree ((is_open(status)));

-- 14/17 contract: create index public.orders_open
-- locks: SHARE on public.orders
-- work: builds public.orders_open
-- caution L403: nobody can write public.orders while it is indexed
CREATE INDEX orders_open ON public.orders USING btree (id) WHERE status <> 'sent';

-- 15/17 contract: create view public.open_order
-- because of column public.orders.status
-- locks: ACCESS SHARE on public.orders
CREATE VIEW public.open_order AS
SELECT id, status FROM orders WHERE status IN ('new', 'paid');

-- 16/17 contract: create trigger public.orders.paid
-- because of column public.orders.status
-- locks: SHARE ROW EXCLUSIVE on public.orders
CREATE TRIGGER paid
    AFTER UPDATE ON public.orders
    FOR EACH ROW
    WHEN (new.status = 'paid')
    EXECUTE FUNCTION public.f();

-- 17/17 contract: create policy public.orders.only_new
-- because of column public.orders.status
-- locks: ACCESS EXCLUSIVE on public.orders
CREATE POLICY only_new ON public.orders FOR DELETE
    USING (status = 'new');

COMMIT;

RESET search_path;
RESET check_function_bodies;
