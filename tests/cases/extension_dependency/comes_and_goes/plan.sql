-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create function public.made(integer)
SET search_path = public;
CREATE FUNCTION public.made(integer)
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

-- 2/9 expand: drop extension_dependency of index "Odd ""schema".by_name
-- locks: ACCESS EXCLUSIVE on "Odd ""schema".by_name
SET search_path = '';
ALTER INDEX "Odd ""schema".by_name NO DEPENDS ON EXTENSION citext;

-- 3/9 expand: create extension_dependency of trigger "Odd ""schema".t."Tr"
-- locks: ACCESS SHARE on "Odd ""schema".t
SET search_path = public;
ALTER TRIGGER "Tr" ON "Odd ""schema".t DEPENDS ON EXTENSION citext;

-- 4/9 expand: create extension_dependency of index "Odd ""schema".t_pkey
-- locks: ACCESS EXCLUSIVE on "Odd ""schema".t_pkey
ALTER INDEX "Odd ""schema".t_pkey DEPENDS ON EXTENSION citext;

-- 5/9 expand: alter extension_dependency of function public.f(integer)
ALTER FUNCTION public.f(integer) NO DEPENDS ON EXTENSION citext;
ALTER FUNCTION public.f(integer) DEPENDS ON EXTENSION "uuid-ossp";

-- 6/9 expand: create extension_dependency of materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION citext;

-- 7/9 expand: create extension_dependency of index public.m_one_idx
-- locks: ACCESS EXCLUSIVE on public.m_one_idx
ALTER INDEX public.m_one_idx DEPENDS ON EXTENSION citext;

-- 8/9 expand: create extension_dependency of function public.made(integer)
ALTER FUNCTION public.made(integer) DEPENDS ON EXTENSION citext;
ALTER FUNCTION public.made(integer) DEPENDS ON EXTENSION "uuid-ossp";

-- 9/9 expand: create extension_dependency of function public.p(text)
ALTER PROCEDURE public.p(text) DEPENDS ON EXTENSION "uuid-ossp";

COMMIT;

RESET search_path;
RESET check_function_bodies;
