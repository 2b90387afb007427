-- irreversible: table public.event is dropped with its rows and made again empty
-- schemadiff plan: before.sql -> after.sql
-- 19 steps: 19 expand; 19 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

-- 1/19 expand: drop view public.today
-- because of table public.event
-- locks: ACCESS EXCLUSIVE on public.today
-- refused: needs a refused step: view public.today
--   DROP VIEW public.today;

-- 2/19 expand: drop table public.event
-- locks: ACCESS EXCLUSIVE on public.event
-- loss D102: table public.event is dropped with its rows and made again empty
-- refused: D102 without permission: table public.event is dropped with its rows and made again empty
-- allow it with --allow 'D102:public.event'
--   DROP TABLE public.event;

-- 3/19 expand: create table public.event
-- refused: needs a refused step: table public.event
--   CREATE TABLE public.event (
--       id bigint NOT NULL,
--       day date NOT NULL,
--       what text
--   )
--   PARTITION BY RANGE (day);

-- 4/19 expand: create table public.event_2024
-- refused: needs a refused step: table public.event
--   CREATE TABLE public.event_2024 (
--       id bigint NOT NULL,
--       day date NOT NULL,
--       what text
--   );

-- 5/19 expand: create table public.event_rest
-- refused: needs a refused step: table public.event
--   CREATE TABLE public.event_rest (
--       id bigint NOT NULL,
--       day date NOT NULL,
--       what text
--   );

-- 6/19 expand: create constraint public.event.event_pkey
-- refused: needs a refused step: table public.event
--   ALTER TABLE ONLY public.event ADD CONSTRAINT event_pkey PRIMARY KEY (id, day);

-- 7/19 expand: create constraint public.event_2024.event_2024_pkey
-- refused: needs a refused step: table public.event_2024
--   ALTER TABLE public.event_2024 ADD CONSTRAINT event_2024_pkey PRIMARY KEY (id, day);

-- 8/19 expand: create constraint public.event_rest.event_rest_pkey
-- refused: needs a refused step: table public.event_rest
--   ALTER TABLE public.event_rest ADD CONSTRAINT event_rest_pkey PRIMARY KEY (id, day);

-- 9/19 expand: create index public.event_day
-- because of table public.event
-- refused: needs a refused step: table public.event
--   CREATE INDEX event_day ON ONLY public.event USING btree (day);

-- 10/19 expand: create index public.event_2024_day_idx
-- refused: needs a refused step: table public.event_2024
--   CREATE INDEX event_2024_day_idx ON public.event_2024 USING btree (day);

-- 11/19 expand: create inheritance public.event_2024 of public.event
-- refused: needs a refused step: table public.event
--   ALTER TABLE ONLY public.event ATTACH PARTITION public.event_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- 12/19 expand: create index public.event_rest_day_idx
-- refused: needs a refused step: table public.event_rest
--   CREATE INDEX event_rest_day_idx ON public.event_rest USING btree (day);

-- 13/19 expand: create inheritance public.event_rest of public.event
-- refused: needs a refused step: table public.event
--   ALTER TABLE ONLY public.event ATTACH PARTITION public.event_rest DEFAULT;

-- 14/19 expand: create index_attach public.event_2024_day_idx
-- refused: needs a refused step: index public.event_day
--   ALTER INDEX public.event_day ATTACH PARTITION public.event_2024_day_idx;

-- 15/19 expand: create index_attach public.event_2024_pkey
-- refused: needs a refused step: constraint public.event.event_pkey
--   ALTER INDEX public.event_pkey ATTACH PARTITION public.event_2024_pkey;

-- 16/19 expand: create index_attach public.event_rest_day_idx
-- refused: needs a refused step: index public.event_day
--   ALTER INDEX public.event_day ATTACH PARTITION public.event_rest_day_idx;

-- 17/19 expand: create index_attach public.event_rest_pkey
-- refused: needs a refused step: constraint public.event.event_pkey
--   ALTER INDEX public.event_pkey ATTACH PARTITION public.event_rest_pkey;

-- 18/19 expand: create view public.today
-- because of table public.event
-- refused: needs a refused step: table public.event
--   CREATE VIEW public.today AS
--   SELECT id, what FROM event WHERE day = current_date;

-- 19/19 expand: create privilege of table public.event
-- because of table public.event
-- refused: needs a refused step: table public.event
--   GRANT SELECT ON TABLE public.event TO app_reader;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
