-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 1/7 contract: alter column public.checked.v
-- in place: its new type checks its values
-- locks: ACCESS EXCLUSIVE on public.checked
-- work: rewrites public.checked
-- caution F205: fails when a value of public.checked.v does not fit public.positive
-- caution B306: readers of public.checked.v get public.positive in place of integer
-- caution L402: nobody can read or write public.checked while it is rewritten
SET search_path = public;
ALTER TABLE public.checked ALTER COLUMN v TYPE public.positive USING v::text::public.positive;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/7 contract: drop constraint public.bookings.bookings_room_excl
-- because of column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
SET search_path = '';
ALTER TABLE public.bookings DROP CONSTRAINT bookings_room_excl;

-- 3/7 contract: alter column public.bookings.room
-- in place: public.bookings.bookings_room_excl is an exclusion constraint
-- locks: ACCESS EXCLUSIVE on public.bookings
-- work: rewrites public.bookings
-- caution L402: nobody can read or write public.bookings while it is rewritten
SET search_path = public;
ALTER TABLE public.bookings ALTER COLUMN room TYPE bigint;

-- 4/7 contract: create constraint public.bookings.bookings_room_excl
-- because of column public.bookings.room
-- locks: ACCESS EXCLUSIVE on public.bookings
-- work: builds public.bookings.bookings_room_excl, reads all of public.bookings
-- caution F206: fails when rows of public.bookings overlap
-- caution L402: nobody can read or write public.bookings while it is indexed
ALTER TABLE public.bookings ADD CONSTRAINT bookings_room_excl EXCLUDE USING btree (room WITH =);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/7 contract: drop column public.boxes.area
-- because of column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
-- caution B306: readers of column public.boxes.area get other values
SET search_path = '';
ALTER TABLE public.boxes DROP COLUMN area;

-- 6/7 contract: alter column public.boxes.w
-- in place: public.boxes.area is generated from it
-- locks: ACCESS EXCLUSIVE on public.boxes
-- work: rewrites public.boxes
-- caution L402: nobody can read or write public.boxes while it is rewritten
SET search_path = public;
ALTER TABLE public.boxes ALTER COLUMN w TYPE bigint;

-- 7/7 contract: create column public.boxes.area
-- because of column public.boxes.w
-- locks: ACCESS EXCLUSIVE on public.boxes
-- work: rewrites public.boxes
-- caution L402: nobody can read or write public.boxes while it is rewritten
ALTER TABLE public.boxes ADD COLUMN area bigint GENERATED ALWAYS AS (w * w) STORED;

COMMIT;

RESET search_path;
RESET check_function_bodies;
