-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract
-- U001: column public.t.ab is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create function public.full_text(text, text, text)
SET search_path = public;
CREATE FUNCTION public.full_text(a text, b text, sep text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select a || sep || b $$;

COMMIT;

-- 2/6 expand: drop index public.t_ab
-- because of column public.t.ab
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.t_ab;

BEGIN;

-- 3/6 expand: drop column public.t.ab
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: readers of column public.t.ab get other values
ALTER TABLE public.t DROP COLUMN ab;

-- 4/6 expand: create column public.t.ab
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ADD COLUMN ab text GENERATED ALWAYS AS (full_text(a, b, ', ')) STORED;

COMMIT;

-- 5/6 expand: create index public.t_ab
-- because of column public.t.ab
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_ab
CREATE INDEX CONCURRENTLY t_ab ON public.t USING btree (ab);

BEGIN;

-- 6/6 contract: drop function public.full_text(text, text)
-- caution B318: code that names public.full_text(text, text) fails
SET search_path = '';
DROP FUNCTION public.full_text(text, text);

COMMIT;

RESET search_path;
RESET check_function_bodies;
