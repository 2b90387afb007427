-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
DROP VIEW public.v;

-- 2/4 contract: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT b, a::bigint AS a FROM t;

-- 3/4 contract: create privilege of column public.v.a
-- because of view public.v
GRANT SELECT (a) ON TABLE public.v TO app_reader;

-- 4/4 contract: create privilege of column public.v.b
-- because of view public.v
GRANT UPDATE (b) ON TABLE public.v TO app_writer WITH GRANT OPTION;

COMMIT;

RESET search_path;
RESET check_function_bodies;
