-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create constraint public.nets.no_overlap
-- locks: ACCESS EXCLUSIVE on public.nets
-- work: builds public.nets.no_overlap, reads all of public.nets
-- caution F206: fails when rows of public.nets overlap
-- caution B305: code that writes rows that public.nets.no_overlap forbids fails
-- caution L402: nobody can read or write public.nets while it is indexed
SET search_path = public;
ALTER TABLE public.nets ADD CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) DEFERRABLE INITIALLY DEFERRED;

COMMIT;

RESET search_path;
RESET check_function_bodies;
