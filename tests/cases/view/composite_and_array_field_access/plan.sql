-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter composite_type public.addr
SET search_path = public;
ALTER TYPE public.addr ADD ATTRIBUTE country text;

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 3/3 contract: create view public.v
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.v AS
SELECT id, (many[1]).country AS first_country, (a).*, ROW(p.*)::text AS whole FROM p;

COMMIT;

RESET search_path;
RESET check_function_bodies;
