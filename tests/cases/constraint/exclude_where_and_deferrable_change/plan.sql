-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: constraint public.res.ex is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop constraint public.res.ex
-- locks: ACCESS EXCLUSIVE on public.res
ALTER TABLE public.res DROP CONSTRAINT ex;

-- 2/2 contract: create constraint public.res.ex
-- locks: ACCESS EXCLUSIVE on public.res
-- work: builds public.res.ex, reads all of public.res
-- caution F206: fails when rows of public.res overlap
-- caution B305: code that writes rows that public.res.ex forbids fails
-- caution L402: nobody can read or write public.res while it is indexed
SET search_path = public;
ALTER TABLE public.res ADD CONSTRAINT ex EXCLUDE USING gist (c WITH &&) WITH (fillfactor='60') WHERE (v > 10) DEFERRABLE INITIALLY DEFERRED;

COMMIT;

RESET search_path;
RESET check_function_bodies;
