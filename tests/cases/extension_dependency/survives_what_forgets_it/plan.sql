-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN c TYPE bigint;

-- 2/11 expand: alter column public.t.c
-- forgotten by what comes before it
-- locks: ACCESS EXCLUSIVE on public.t_c_key
ALTER INDEX public.t_c_key DEPENDS ON EXTENSION citext;

-- 3/11 expand: alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $$select 2$$;

-- 4/11 expand: alter function public.f()
-- forgotten by what comes before it
ALTER FUNCTION public.f() DEPENDS ON EXTENSION citext;

-- 5/11 expand: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = '';
DROP MATERIALIZED VIEW public.m;

-- 6/11 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 7/11 expand: alter column public.t.a
-- forgotten by what comes before it
-- locks: ACCESS EXCLUSIVE on public.i
ALTER INDEX public.i DEPENDS ON EXTENSION citext;

-- 8/11 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT a, b FROM t;

-- 9/11 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER tr
    AFTER INSERT OR UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.tf();

-- 10/11 expand: alter trigger public.t.tr
-- forgotten by what comes before it
-- locks: ACCESS SHARE on public.t
ALTER TRIGGER tr ON public.t DEPENDS ON EXTENSION citext;

-- 11/11 expand: create extension_dependency of materialized_view public.m
-- because of materialized_view public.m
ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION citext;

COMMIT;

RESET search_path;
RESET check_function_bodies;
