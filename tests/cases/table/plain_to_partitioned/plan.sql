-- irreversible: table public.readings is dropped with its rows and made again empty
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand; 7 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

-- 1/7 expand: drop table public.readings
-- locks: ACCESS EXCLUSIVE on public.readings
-- loss D102: table public.readings is dropped with its rows and made again empty
-- refused: D102 without permission: table public.readings is dropped with its rows and made again empty
-- allow it with --allow 'D102:public.readings'
--   DROP TABLE public.readings;

-- 2/7 expand: create table public.readings
-- refused: needs a refused step: table public.readings
--   CREATE TABLE public.readings (
--       id bigint NOT NULL,
--       at date NOT NULL,
--       v real
--   )
--   PARTITION BY RANGE (at);

-- 3/7 expand: create table public.readings_all
-- refused: needs a refused step: table public.readings
--   CREATE TABLE public.readings_all (
--       id bigint NOT NULL,
--       at date NOT NULL,
--       v real
--   );

-- 4/7 expand: create index public.readings_at
-- because of table public.readings
-- refused: needs a refused step: table public.readings
--   CREATE INDEX readings_at ON ONLY public.readings USING btree (at);

-- 5/7 expand: create index public.readings_all_at_idx
-- refused: needs a refused step: table public.readings_all
--   CREATE INDEX readings_all_at_idx ON public.readings_all USING btree (at);

-- 6/7 expand: create inheritance public.readings_all of public.readings
-- refused: needs a refused step: table public.readings
--   ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_all DEFAULT;

-- 7/7 expand: create index_attach public.readings_all_at_idx
-- refused: needs a refused step: index public.readings_at
--   ALTER INDEX public.readings_at ATTACH PARTITION public.readings_all_at_idx;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
