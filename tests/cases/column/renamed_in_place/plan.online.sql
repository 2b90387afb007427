-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/4 expand: alter column public.boxes.w
-- in place: public.boxes.area is generated from it
-- locks: ACCESS EXCLUSIVE on public.boxes
-- caution B302: code that calls it public.boxes.w fails from here on: it is public.boxes.width
ALTER TABLE public.boxes RENAME COLUMN w TO width;

-- 2/4 expand: alter column public.bookings.room
-- in place: public.bookings.bookings_place_excl is an exclusion constraint
-- locks: ACCESS EXCLUSIVE on public.bookings
-- caution B302: code that calls it public.bookings.room fails from here on: it is public.bookings.place
ALTER TABLE public.bookings RENAME COLUMN room TO place;

-- 3/4 expand: alter column public.days.day
-- in place: public.days is partitioned by it
-- locks: ACCESS EXCLUSIVE on public.days, ACCESS EXCLUSIVE on public.days_1
-- caution B302: code that calls it public.days.day fails from here on: it is public.days.date
ALTER TABLE public.days RENAME COLUMN day TO date;

-- 4/4 expand: alter constraint public.bookings.bookings_room_excl
-- locks: ACCESS EXCLUSIVE on public.bookings
ALTER TABLE public.bookings RENAME CONSTRAINT bookings_room_excl TO bookings_place_excl;

COMMIT;

RESET search_path;
RESET check_function_bodies;
