-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: index public.t_norm is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter function public.norm(text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.norm(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $$ SELECT trim(lower($1)) $$;

-- 2/4 expand: create function public.norm(text, integer)
CREATE FUNCTION public.norm(text, integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT substr(public.norm($1), 1, $2) $$;

-- 3/4 expand: drop index public.t_norm
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_norm;

-- 4/4 expand: create index public.t_norm
-- locks: SHARE on public.t
-- work: builds public.t_norm
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_norm ON public.t USING btree ((norm(a)), (norm(a, 3)));

COMMIT;

RESET search_path;
RESET check_function_bodies;
