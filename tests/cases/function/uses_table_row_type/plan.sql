-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.person.title
-- locks: ACCESS EXCLUSIVE on public.person
SET search_path = public;
ALTER TABLE public.person ADD COLUMN title text;

COMMIT;

BEGIN;

-- 2/2 expand: alter function public.full_name(public.person)
CREATE OR REPLACE FUNCTION public.full_name(p public.person)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $$ select coalesce(p.title || ' ', '') || p.first || ' ' || p.last $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
