-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create extension btree_gist
SET search_path = public;
CREATE EXTENSION btree_gist;

COMMIT;

BEGIN;

-- 2/2 contract: create constraint public.bookings.bookings_room_during_excl
-- locks: ACCESS EXCLUSIVE on public.bookings
-- work: builds public.bookings.bookings_room_during_excl, reads all of public.bookings
-- caution F206: fails when rows of public.bookings overlap
-- caution B305: code that writes rows that public.bookings.bookings_room_during_excl forbids fails
-- caution L402: nobody can read or write public.bookings while it is indexed
ALTER TABLE public.bookings ADD CONSTRAINT bookings_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&);

COMMIT;

RESET search_path;
RESET check_function_bodies;
