-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U002: constraint public.customer.customer_pk leaves and constraint public.customer.customer_id_pkey of the same definition comes; if it is constraint public.customer.customer_id_pkey now, write beside that, at after.sql:1:54: -- @renamed from=customer_pk

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.turnover
-- because of constraint public.customer.customer_pk
-- locks: ACCESS EXCLUSIVE on public.turnover
DROP VIEW public.turnover;

-- 2/4 contract: drop constraint public.customer.customer_pk
-- locks: ACCESS EXCLUSIVE on public.customer
ALTER TABLE public.customer DROP CONSTRAINT customer_pk;

-- 3/4 contract: create constraint public.customer.customer_id_pkey
-- locks: ACCESS EXCLUSIVE on public.customer
-- work: builds public.customer.customer_id_pkey, reads all of public.customer
-- caution F202: fails when public.customer holds duplicates of (id)
-- caution L402: nobody can read or write public.customer while it is indexed
SET search_path = public;
ALTER TABLE public.customer ADD CONSTRAINT customer_id_pkey PRIMARY KEY (id);

-- 4/4 contract: create view public.turnover
-- because of constraint public.customer.customer_pk
-- locks: ACCESS SHARE on public.customer, ACCESS SHARE on public.orders
CREATE VIEW public.turnover AS
SELECT c.id, c.name, c.city, sum(o.total) AS total FROM customer c JOIN orders o ON o.customer_id = c.id GROUP BY c.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
