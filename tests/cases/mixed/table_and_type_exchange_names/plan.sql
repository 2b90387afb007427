-- irreversible: table public.offer is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop table public.offer
-- locks: ACCESS EXCLUSIVE on public.offer
-- loss D102: table public.offer is dropped with its rows
-- refused: D102 without permission: table public.offer is dropped with its rows
-- allow it with --allow 'D102:public.offer'
--   DROP TABLE public.offer;

-- 2/4 expand: create composite_type public.offer
-- refused: needs a refused step: table public.offer
--   CREATE TYPE public.offer AS (
--       low numeric,
--       high numeric
--   );

-- 3/4 contract: drop composite_type public.money_pair
DROP TYPE public.money_pair;

-- 4/4 expand: create table public.money_pair
SET search_path = public;
CREATE TABLE public.money_pair (
    id integer NOT NULL,
    note text,
    CONSTRAINT money_pair_pkey PRIMARY KEY (id)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
