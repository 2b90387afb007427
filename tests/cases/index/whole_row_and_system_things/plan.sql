-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.h(public.t)
SET search_path = public;
CREATE FUNCTION public.h(public.t)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT $1.a || '/' || $1.b $$;

COMMIT;

-- 2/3 expand: create index public.t_h
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_h
CREATE INDEX CONCURRENTLY t_h ON public.t USING btree ((h(t)));

-- 3/3 expand: create index public.t_row
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_row
CREATE INDEX CONCURRENTLY t_row ON public.t USING btree (a) WHERE ROW(a, b) > ROW(1, 2);

RESET search_path;
RESET check_function_bodies;
