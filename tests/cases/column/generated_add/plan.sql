-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.people.search
-- locks: ACCESS EXCLUSIVE on public.people
-- work: rewrites public.people
-- caution L402: nobody can read or write public.people while it is rewritten
SET search_path = public;
ALTER TABLE public.people ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', (first || ' ') || last)) STORED;

COMMIT;

-- 2/2 expand: create index public.people_search
-- locks: SHARE UPDATE EXCLUSIVE on public.people
-- work: builds public.people_search
CREATE INDEX CONCURRENTLY people_search ON public.people USING gin (search);

RESET search_path;
RESET check_function_bodies;
