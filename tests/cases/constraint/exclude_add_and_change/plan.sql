-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create constraint public.res.res_room_during_excl
-- locks: ACCESS EXCLUSIVE on public.res
-- work: builds public.res.res_room_during_excl, reads all of public.res
-- caution F206: fails when rows of public.res overlap
-- caution B305: code that writes rows that public.res.res_room_during_excl forbids fails
-- caution L402: nobody can read or write public.res while it is indexed
SET search_path = public;
ALTER TABLE public.res ADD CONSTRAINT res_room_during_excl EXCLUDE USING gist (room WITH &&, during WITH &&) WHERE (active);

COMMIT;

RESET search_path;
RESET check_function_bodies;
