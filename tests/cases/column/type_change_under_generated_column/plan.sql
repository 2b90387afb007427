-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: drop index public.t_area
-- because of column public.t.area
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.t_area;

BEGIN;

-- 2/5 contract: drop column public.t.area
-- because of column public.t.h
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: readers of column public.t.area get other values
ALTER TABLE public.t DROP COLUMN area;

-- 3/5 contract: alter column public.t.w
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN w TYPE bigint,
    ALTER COLUMN h TYPE bigint;

-- 4/5 contract: create column public.t.area
-- because of column public.t.h
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ADD COLUMN area bigint GENERATED ALWAYS AS (w * h) STORED;

COMMIT;

-- 5/5 contract: create index public.t_area
-- because of column public.t.area
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_area
CREATE INDEX CONCURRENTLY t_area ON public.t USING btree (area);

RESET search_path;
RESET check_function_bodies;
