-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter table public.logs
-- locks: ACCESS EXCLUSIVE on public.logs
ALTER TABLE public.logs RENAME TO events;

-- 2/5 expand: alter index public.logs_day_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.logs_day_idx
ALTER INDEX public.logs_day_idx RENAME TO events_moment_idx;

-- 3/5 expand: alter index public.part_a_day_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.part_a_day_idx
ALTER INDEX public.part_a_day_idx RENAME TO part_a_moment_idx;

-- 4/5 expand: alter column public.events.day
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.part_a
ALTER TABLE public.events RENAME COLUMN day TO moment;

-- 5/5 expand: alter constraint public.events.logs_n_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.part_a
ALTER TABLE public.events RENAME CONSTRAINT logs_n_check TO events_n_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
