-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: alter table public.m_2024
-- locks: SHARE UPDATE EXCLUSIVE on public.m_2024
SET search_path = public;
ALTER TABLE public.m_2024 SET (autovacuum_freeze_max_age='100000000', fillfactor='60');

-- 2/3 expand: alter materialized_view public.mv
-- locks: SHARE UPDATE EXCLUSIVE on public.mv
ALTER MATERIALIZED VIEW public.mv SET (autovacuum_enabled='off');

-- 3/3 expand: alter materialized_view public.mv
-- locks: SHARE UPDATE EXCLUSIVE on public.mv
ALTER MATERIALIZED VIEW public.mv RESET (fillfactor);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
