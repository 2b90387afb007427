-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: prepare constraint public.customer.customer_id_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.customer
-- work: builds public.customer.customer_id_pkey, reads all of public.customer
-- caution F202: fails when public.customer holds duplicates of (id)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_b6a6b53e ON public.customer (id);

BEGIN;

-- 2/5 contract: drop view public.turnover
-- because of constraint public.customer.customer_pk
-- locks: ACCESS EXCLUSIVE on public.turnover
SET search_path = '';
DROP VIEW public.turnover;

-- 3/5 contract: drop constraint public.customer.customer_pk
-- locks: ACCESS EXCLUSIVE on public.customer
ALTER TABLE public.customer DROP CONSTRAINT customer_pk;

-- 4/5 contract: create constraint public.customer.customer_id_pkey
-- locks: ACCESS EXCLUSIVE on public.customer
SET search_path = public;
ALTER TABLE public.customer ADD CONSTRAINT customer_id_pkey PRIMARY KEY USING INDEX __schemadiff_uq_b6a6b53e;

-- 5/5 contract: create view public.turnover
-- because of constraint public.customer.customer_pk
-- locks: ACCESS SHARE on public.customer, ACCESS SHARE on public.orders
CREATE VIEW public.turnover AS
SELECT c.id, c.name, c.city, sum(o.total) AS total FROM customer c JOIN orders o ON o.customer_id = c.id GROUP BY c.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
