-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 17 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/17 expand: create table public.p_eu_2024
SET search_path = public;
CREATE TABLE public.p_eu_2024 (
    region text,
    y integer,
    v integer
);

-- 2/17 expand: create table public.p_us
CREATE TABLE public.p_us (
    region text,
    y integer,
    v integer
)
PARTITION BY HASH (y);

-- 3/17 expand: create table public.p_us_0
CREATE TABLE public.p_us_0 (
    region text,
    y integer,
    v integer
);

-- 4/17 expand: create index public.p_v
-- locks: SHARE on public.p
CREATE INDEX p_v ON ONLY public.p USING btree (v);

-- 5/17 expand: create index public.p_eu_v_idx
-- locks: SHARE on public.p_eu
CREATE INDEX p_eu_v_idx ON ONLY public.p_eu USING btree (v);

-- 6/17 expand: create index public.p_eu_2023_v_idx
-- locks: SHARE on public.p_eu_2023
-- work: builds public.p_eu_2023_v_idx
-- caution L403: nobody can write public.p_eu_2023 while it is indexed
CREATE INDEX p_eu_2023_v_idx ON public.p_eu_2023 USING btree (v);

-- 7/17 expand: create index public.p_eu_2024_v_idx
CREATE INDEX p_eu_2024_v_idx ON public.p_eu_2024 USING btree (v);

-- 8/17 expand: create inheritance public.p_eu_2024 of public.p_eu
-- locks: SHARE UPDATE EXCLUSIVE on public.p_eu
ALTER TABLE ONLY public.p_eu ATTACH PARTITION public.p_eu_2024 FOR VALUES FROM (2024) TO (2025);

-- 9/17 expand: create index public.p_us_v_idx
CREATE INDEX p_us_v_idx ON ONLY public.p_us USING btree (v);

-- 10/17 expand: create index public.p_us_0_v_idx
CREATE INDEX p_us_0_v_idx ON public.p_us_0 USING btree (v);

-- 11/17 expand: create inheritance public.p_us_0 of public.p_us
ALTER TABLE ONLY public.p_us ATTACH PARTITION public.p_us_0 FOR VALUES WITH (modulus 1, remainder 0);

-- 12/17 expand: create index_attach public.p_eu_2023_v_idx
-- locks: ACCESS SHARE on public.p_eu_2023, ACCESS SHARE on public.p_eu
ALTER INDEX public.p_eu_v_idx ATTACH PARTITION public.p_eu_2023_v_idx;

-- 13/17 expand: create index_attach public.p_eu_2024_v_idx
-- locks: ACCESS SHARE on public.p_eu
ALTER INDEX public.p_eu_v_idx ATTACH PARTITION public.p_eu_2024_v_idx;

-- 14/17 expand: create index_attach public.p_eu_v_idx
-- locks: ACCESS SHARE on public.p_eu, ACCESS SHARE on public.p
ALTER INDEX public.p_v ATTACH PARTITION public.p_eu_v_idx;

-- 15/17 expand: create index_attach public.p_us_0_v_idx
ALTER INDEX public.p_us_v_idx ATTACH PARTITION public.p_us_0_v_idx;

-- 16/17 expand: create inheritance public.p_us of public.p
-- locks: SHARE UPDATE EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ATTACH PARTITION public.p_us FOR VALUES IN ('us', 'ca');

-- 17/17 expand: create index_attach public.p_us_v_idx
-- locks: ACCESS SHARE on public.p
ALTER INDEX public.p_v ATTACH PARTITION public.p_us_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;
