-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U001: index public.t_lower is compared as text (--no-scratch)
-- U001: index public.t_open is compared as text (--no-scratch)
-- U001: index public.t_u is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop index public.t_lower
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_lower;

-- 2/7 expand: drop index public.t_open
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_open;

-- 3/7 expand: drop index public.t_u
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_u;

-- 4/7 expand: alter column public.t.state
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN state TYPE text;

-- 5/7 expand: create index public.t_lower
-- locks: SHARE on public.t
-- work: builds public.t_lower
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_lower ON public.t USING btree ((lower(state)));

-- 6/7 expand: create index public.t_open
-- locks: SHARE on public.t
-- work: builds public.t_open
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_open ON public.t USING btree (id) WHERE state = 'open';

-- 7/7 expand: create index public.t_u
-- locks: SHARE on public.t
-- work: builds public.t_u
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
CREATE UNIQUE INDEX t_u ON public.t USING btree (id, (state || '!'));

COMMIT;

RESET search_path;
RESET check_function_bodies;
