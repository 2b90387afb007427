-- irreversible: table public.offer is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop table public.offer
-- locks: ACCESS EXCLUSIVE on public.offer
-- caution U002: table public.offer leaves and table public.money_pair comes: nothing says whether it is the same under a new name
-- loss D102: table public.offer is dropped with its rows
-- refused: U002 unresolved: table public.offer leaves and table public.money_pair comes: nothing says whether it is the same under a new name
-- if it is table public.money_pair now, write beside that, at after.sql:2:1: -- @renamed from=offer
-- if it really goes, allow it with --allow 'D102:public.offer'
--   DROP TABLE public.offer;

-- 2/4 contract: create composite_type public.offer
-- refused: needs a refused step: table public.offer
--   CREATE TYPE public.offer AS (
--       low numeric,
--       high numeric
--   );

-- 3/4 contract: drop composite_type public.money_pair
DROP TYPE public.money_pair;

-- 4/4 contract: create table public.money_pair
SET search_path = public;
CREATE TABLE public.money_pair (
    id integer NOT NULL,
    note text,
    CONSTRAINT money_pair_pkey PRIMARY KEY (id)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
