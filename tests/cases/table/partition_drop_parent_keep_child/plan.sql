-- irreversible: partition public.logs_2024 is dropped with its rows; table public.logs is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 contract: drop inheritance public.logs_2023 of public.logs
-- locks: ACCESS EXCLUSIVE on public.logs_2023, ACCESS EXCLUSIVE on public.logs
ALTER TABLE public.logs DETACH PARTITION public.logs_2023;

-- 2/3 contract: drop table public.logs_2024
-- locks: ACCESS EXCLUSIVE on public.logs_2024, ACCESS EXCLUSIVE on public.logs
-- loss D112: partition public.logs_2024 is dropped with its rows
-- refused: D112 without permission: partition public.logs_2024 is dropped with its rows
-- allow it with --allow 'D112:public.logs_2024'
--   DROP TABLE public.logs_2024;

-- 3/3 contract: drop table public.logs
-- locks: ACCESS EXCLUSIVE on public.logs
-- loss D102: table public.logs is dropped with its rows
-- refused: D102 without permission: table public.logs is dropped with its rows
-- allow it with --allow 'D102:public.logs'
--   DROP TABLE public.logs;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
