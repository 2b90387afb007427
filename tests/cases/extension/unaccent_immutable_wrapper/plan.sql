-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create extension unaccent
SET search_path = public;
CREATE EXTENSION unaccent;

-- 2/3 expand: create function public.f_unaccent(text)
CREATE FUNCTION public.f_unaccent(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT public.unaccent('public.unaccent', $1) $$;

COMMIT;

-- 3/3 expand: create index public.places_plain
-- locks: SHARE UPDATE EXCLUSIVE on public.places
-- work: builds public.places_plain
CREATE INDEX CONCURRENTLY places_plain ON public.places USING btree ((f_unaccent(name)));

RESET search_path;
RESET check_function_bodies;
