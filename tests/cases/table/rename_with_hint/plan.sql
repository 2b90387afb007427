-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create sequence public.customers_id_seq
SET search_path = public;
CREATE SEQUENCE public.customers_id_seq AS integer;

-- 2/5 expand: create table public.customers
CREATE TABLE public.customers (
    id integer NOT NULL DEFAULT nextval('public.customers_id_seq'::regclass),
    name text,
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

-- 3/5 expand: create index public.customers_name_idx
CREATE INDEX customers_name_idx ON public.customers USING btree (name);

-- 4/5 expand: create owned_by public.customers_id_seq
ALTER SEQUENCE public.customers_id_seq OWNED BY public.customers.id;

-- 5/5 contract: drop table public.clients
-- locks: ACCESS EXCLUSIVE on public.clients, ACCESS EXCLUSIVE on public.clients_id_seq
-- loss D102: table public.clients is dropped with its rows
-- refused: D102 without permission: table public.clients is dropped with its rows
-- allow it with --allow 'D102:public.clients'
--   DROP TABLE public.clients;

COMMIT;

RESET search_path;
RESET check_function_bodies;
