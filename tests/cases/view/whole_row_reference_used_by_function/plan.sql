-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN c integer;

-- 2/7 expand: drop view public.w
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.w
SET search_path = '';
DROP VIEW public.w;

-- 3/7 expand: drop function public.total(public.v)
-- because of view public.v
DROP FUNCTION public.total(public.v);

-- 4/7 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 5/7 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT a, b, c FROM t;

-- 6/7 expand: create function public.total(public.v)
-- because of view public.v
CREATE FUNCTION public.total(r public.v)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$ select r.a + r.b + r.c $$;

-- 7/7 expand: create view public.w
-- because of view public.v
CREATE VIEW public.w AS
SELECT v.a, total(v) AS total FROM v;

COMMIT;

RESET search_path;
RESET check_function_bodies;
