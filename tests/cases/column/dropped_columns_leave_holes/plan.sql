-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.d
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ADD COLUMN d integer GENERATED ALWAYS AS (a + 1) STORED;

-- 2/3 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i;

-- 3/3 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING btree (c, b);

COMMIT;

RESET search_path;
RESET check_function_bodies;
