-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop index public.t_area
-- because of column public.t.area
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_area;

-- 2/5 expand: drop column public.t.area
-- because of column public.t.h
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN area;

-- 3/5 expand: alter column public.t.w
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN w TYPE bigint,
    ALTER COLUMN h TYPE bigint;

-- 4/5 expand: create column public.t.area
-- because of column public.t.h
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ADD COLUMN area bigint GENERATED ALWAYS AS (w * h) STORED;

-- 5/5 expand: create index public.t_area
-- because of column public.t.area
-- locks: SHARE on public.t
-- work: builds public.t_area
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_area ON public.t USING btree (area);

COMMIT;

RESET search_path;
RESET check_function_bodies;
