-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create table public.orders
-- locks: SHARE ROW EXCLUSIVE on public.customers
SET search_path = public;
CREATE TABLE public.orders (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.orders_id_seq),
    customer_id bigint NOT NULL,
    placed_at timestamp(0) with time zone NOT NULL DEFAULT current_timestamp,
    state text COLLATE pg_catalog."C" NOT NULL DEFAULT 'new',
    net numeric(12,2) NOT NULL,
    gross numeric(12,2) GENERATED ALWAYS AS (net * 1.19) STORED,
    tags text[] DEFAULT '{}'::text[],
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON UPDATE CASCADE,
    CONSTRAINT orders_customer_id_placed_at_key UNIQUE (customer_id, placed_at),
    CONSTRAINT orders_net_check CHECK (net >= 0),
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_state_check CHECK (state IN ('new', 'done'))
)
WITH (fillfactor='80');

-- 2/2 expand: create comment of table public.orders
COMMENT ON TABLE public.orders IS 'what was bought';

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
