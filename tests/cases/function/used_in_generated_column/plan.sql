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

-- 2/6 expand: drop index public.t_ab
-- because of column public.t.ab
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_ab;

-- 3/6 expand: drop column public.t.ab
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN ab;

-- 4/6 expand: create column public.t.ab
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ADD COLUMN ab text GENERATED ALWAYS AS (full_text(a, b, ', ')) STORED;

-- 5/6 expand: create index public.t_ab
-- because of column public.t.ab
-- locks: SHARE on public.t
-- work: builds public.t_ab
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_ab ON public.t USING btree (ab);

-- 6/6 contract: drop function public.full_text(text, text)
SET search_path = '';
DROP FUNCTION public.full_text(text, text);

COMMIT;

RESET search_path;
RESET check_function_bodies;
