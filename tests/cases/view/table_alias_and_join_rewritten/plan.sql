-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.order_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.order_list
-- locks: ACCESS EXCLUSIVE on public.order_list
DROP VIEW public.order_list;

-- 2/2 expand: create view public.order_list
-- locks: ACCESS SHARE on public.customers, ACCESS SHARE on public.orders
SET search_path = public;
CREATE VIEW public.order_list AS
SELECT o.id, c.name, o.total FROM orders o JOIN customers c ON c.id = o.customer_id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
