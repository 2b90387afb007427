-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: create table public.metrics_2024
SET search_path = public;
CREATE TABLE public.metrics_2024 (
    at timestamp with time zone NOT NULL,
    v double precision
);

-- 2/4 expand: create table public.metrics_late
CREATE TABLE public.metrics_late (
    at timestamp with time zone NOT NULL,
    v double precision
);

-- 3/4 expand: create inheritance public.metrics_2024 of public.metrics
-- locks: SHARE UPDATE EXCLUSIVE on public.metrics
ALTER TABLE ONLY public.metrics ATTACH PARTITION public.metrics_2024 FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');

-- 4/4 expand: create inheritance public.metrics_late of public.metrics
-- locks: SHARE UPDATE EXCLUSIVE on public.metrics
ALTER TABLE ONLY public.metrics ATTACH PARTITION public.metrics_late FOR VALUES FROM ('2025-01-01 00:00+00') TO (MAXVALUE);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
