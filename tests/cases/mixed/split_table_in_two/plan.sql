-- irreversible: column public.customer.city is dropped with its values; column public.customer.street is dropped with its values; column public.customer.zip is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 5 expand, 3 contract; 1 refused
-- U001: view public.mailing_label is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create table public.address
-- locks: SHARE ROW EXCLUSIVE on public.customer
SET search_path = public;
CREATE TABLE public.address (
    customer_id bigint NOT NULL,
    street text,
    city text,
    zip character varying(10),
    CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (id) ON DELETE CASCADE,
    CONSTRAINT address_pkey PRIMARY KEY (customer_id),
    CONSTRAINT zip_needs_city CHECK (zip IS NULL OR city IS NOT NULL)
);

-- 2/8 expand: create index public.address_city
CREATE INDEX address_city ON public.address USING btree (city);

-- 3/8 expand: drop view public.mailing_label
-- locks: ACCESS EXCLUSIVE on public.mailing_label
SET search_path = '';
DROP VIEW public.mailing_label;

-- 4/8 expand: create view public.mailing_label
-- locks: ACCESS SHARE on public.customer
SET search_path = public;
CREATE VIEW public.mailing_label AS
SELECT c.name, a.street, (a.zip || ' ') || a.city AS place FROM customer c LEFT JOIN address a ON a.customer_id = c.id;

-- 5/8 expand: create privilege of view public.mailing_label
-- because of view public.mailing_label
GRANT SELECT ON TABLE public.mailing_label TO app_reader;

-- 6/8 contract: drop index public.customer_city
-- locks: ACCESS EXCLUSIVE on public.customer
SET search_path = '';
DROP INDEX public.customer_city;

-- 7/8 contract: drop constraint public.customer.zip_needs_city
-- locks: ACCESS EXCLUSIVE on public.customer
ALTER TABLE public.customer DROP CONSTRAINT zip_needs_city;

-- 8/8 contract: drop column public.customer.city
-- locks: ACCESS EXCLUSIVE on public.customer
-- loss D103: column public.customer.city is dropped with its values
-- loss D103: column public.customer.street is dropped with its values
-- loss D103: column public.customer.zip is dropped with its values
-- refused: D103 without permission: column public.customer.city is dropped with its values
-- allow it with --allow 'D103:public.customer.city'
-- allow it with --allow 'D103:public.customer.street'
-- allow it with --allow 'D103:public.customer.zip'
--   ALTER TABLE public.customer
--       DROP COLUMN city,
--       DROP COLUMN street,
--       DROP COLUMN zip;

COMMIT;

RESET search_path;
RESET check_function_bodies;
