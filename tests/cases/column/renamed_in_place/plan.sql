-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
ALTER TABLE public.boxes RENAME COLUMN w TO width;

-- 2/4 expand: alter column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
ALTER TABLE public.bookings RENAME COLUMN room TO place;

-- 3/4 expand: alter column public.days.day
-- locks: ACCESS EXCLUSIVE on public.days, ACCESS EXCLUSIVE on public.days_1
ALTER TABLE public.days RENAME COLUMN day TO date;

-- 4/4 expand: alter constraint public.bookings.bookings_room_excl
-- locks: ACCESS EXCLUSIVE on public.bookings
ALTER TABLE public.bookings RENAME CONSTRAINT bookings_room_excl TO bookings_place_excl;

COMMIT;

RESET search_path;
RESET check_function_bodies;
