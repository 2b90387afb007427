-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter enum public.region
SET search_path = public;
ALTER TYPE public.region ADD VALUE 'asia';

COMMIT;

BEGIN;

-- 2/3 expand: create table public.sales_asia
CREATE TABLE public.sales_asia (
    id integer,
    r public.region NOT NULL
);

-- 3/3 expand: create inheritance public.sales_asia of public.sales
-- locks: SHARE UPDATE EXCLUSIVE on public.sales
ALTER TABLE ONLY public.sales ATTACH PARTITION public.sales_asia FOR VALUES IN ('asia');

COMMIT;

RESET search_path;
RESET check_function_bodies;
