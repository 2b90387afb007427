-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop materialized_view public.m
-- because of column public.t.v
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 2/4 expand: alter column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN v TYPE bigint;

-- 3/4 expand: create materialized_view public.m
-- because of column public.t.v
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT v, count(*) AS n FROM t GROUP BY v;

-- 4/4 expand: create index public.m_v
-- because of materialized_view public.m
CREATE UNIQUE INDEX m_v ON public.m USING btree (v);

COMMIT;

RESET search_path;
RESET check_function_bodies;
