-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.order_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.order_list
-- locks: ACCESS EXCLUSIVE on public.order_list
-- caution B316: code that uses public.order_list finds it changed
DROP VIEW public.order_list;

-- 2/2 contract: create view public.order_list
-- locks: ACCESS SHARE on public.customers, ACCESS SHARE on public.orders
SET search_path = public;
CREATE VIEW public.order_list AS
SELECT o.id, c.name, o.total FROM orders o JOIN customers c ON c.id = o.customer_id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
