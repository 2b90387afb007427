-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop column public.boxes.area
-- because of column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
ALTER TABLE public.boxes DROP COLUMN area;

-- 2/7 expand: alter column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
-- work: rewrites public.boxes
-- caution L402: nobody can read or write public.boxes while it is rewritten
SET search_path = public;
ALTER TABLE public.boxes ALTER COLUMN w TYPE bigint;

-- 3/7 expand: create column public.boxes.area
-- because of column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
-- work: rewrites public.boxes
-- caution L402: nobody can read or write public.boxes while it is rewritten
ALTER TABLE public.boxes ADD COLUMN area bigint GENERATED ALWAYS AS (w * w) STORED;

-- 4/7 expand: alter column public.checked.v
-- locks: ACCESS EXCLUSIVE on public.checked
-- work: rewrites public.checked
-- caution F205: fails when a value of public.checked.v does not fit public.positive
-- caution L402: nobody can read or write public.checked while it is rewritten
ALTER TABLE public.checked ALTER COLUMN v TYPE public.positive USING v::text::public.positive;

-- 5/7 expand: drop constraint public.bookings.bookings_room_excl
-- because of column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
SET search_path = '';
ALTER TABLE public.bookings DROP CONSTRAINT bookings_room_excl;

-- 6/7 expand: alter column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
-- work: rewrites public.bookings
-- caution L402: nobody can read or write public.bookings while it is rewritten
SET search_path = public;
ALTER TABLE public.bookings ALTER COLUMN room TYPE bigint;

-- 7/7 expand: create constraint public.bookings.bookings_room_excl
-- because of column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
-- work: builds public.bookings.bookings_room_excl, reads all of public.bookings
-- caution F206: fails when rows of public.bookings overlap
-- caution L402: nobody can read or write public.bookings while it is indexed
ALTER TABLE public.bookings ADD CONSTRAINT bookings_room_excl EXCLUDE USING btree (room WITH =);

COMMIT;

RESET search_path;
RESET check_function_bodies;
