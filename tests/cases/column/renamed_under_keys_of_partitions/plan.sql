-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: alter sequence public.events_id_seq
-- locks: ACCESS EXCLUSIVE on public.events_id_seq
ALTER SEQUENCE public.events_id_seq RENAME TO events_event_id_seq;

-- 2/9 expand: alter index public."Events B_size_kind_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B_size_kind_idx"
ALTER INDEX public."Events B_size_kind_idx" RENAME TO "Events B_bytes_kind_idx";

-- 3/9 expand: alter index public."Events B1_size_kind_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1_size_kind_idx"
ALTER INDEX public."Events B1_size_kind_idx" RENAME TO "Events B1_bytes_kind_idx";

-- 4/9 expand: alter index public.events_a_size_kind_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a_size_kind_idx
ALTER INDEX public.events_a_size_kind_idx RENAME TO events_a_bytes_kind_idx;

-- 5/9 expand: alter column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events RENAME COLUMN id TO event_id;

-- 6/9 expand: alter column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events RENAME COLUMN size TO bytes;

-- 7/9 expand: alter constraint public."Events B"."Events B_size_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B"
ALTER TABLE public."Events B" RENAME CONSTRAINT "Events B_size_day_key" TO "Events B_bytes_day_key";

-- 8/9 expand: alter constraint public."Events B1"."Events B1_size_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public."Events B1" RENAME CONSTRAINT "Events B1_size_day_key" TO "Events B1_bytes_day_key";

-- 9/9 expand: alter constraint public.events_a.events_a_size_day_key
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE public.events_a RENAME CONSTRAINT events_a_size_day_key TO events_a_bytes_day_key;

COMMIT;

RESET search_path;
RESET check_function_bodies;
