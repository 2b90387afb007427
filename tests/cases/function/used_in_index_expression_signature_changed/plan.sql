-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: index public.t_norm is compared as text (--no-scratch)
-- U001: index public.t_part is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop index public.t_norm
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_norm;

-- 2/6 expand: drop index public.t_part
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_part;

-- 3/6 expand: drop function public.norm(text)
DROP FUNCTION public.norm(text);

-- 4/6 expand: create function public.norm(text, boolean)
SET search_path = public;
CREATE FUNCTION public.norm(s text, keep_blanks boolean DEFAULT false)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select case when keep_blanks then lower(s) else lower(trim(s)) end $$;

-- 5/6 expand: create index public.t_norm
-- locks: SHARE on public.t
-- work: builds public.t_norm
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
CREATE UNIQUE INDEX t_norm ON public.t USING btree ((norm(s, true)));

-- 6/6 expand: create index public.t_part
-- locks: SHARE on public.t
-- work: builds public.t_part
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_part ON public.t USING btree (id) WHERE norm(s, true) <> '';

COMMIT;

RESET search_path;
RESET check_function_bodies;
