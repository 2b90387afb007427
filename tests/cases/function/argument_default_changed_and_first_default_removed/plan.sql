-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: function public.f(integer, text, date) is compared as text (--no-scratch)
-- U001: view public.uses_default is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.uses_default
-- locks: ACCESS EXCLUSIVE on public.uses_default
-- caution B316: code that uses public.uses_default finds it changed
DROP VIEW public.uses_default;

-- 2/4 contract: drop function public.f(integer, text, date)
-- caution B318: code that uses public.f(integer, text, date) finds it changed
DROP FUNCTION public.f(integer, text, date);

-- 3/4 contract: create function public.f(integer, text, date)
SET search_path = public;
CREATE FUNCTION public.f(a integer, b text DEFAULT 'it''s', c date DEFAULT '2024-01-01')
 RETURNS text
 LANGUAGE sql
AS $$ select a || b || c $$;

-- 4/4 contract: create view public.uses_default
CREATE VIEW public.uses_default AS
SELECT f(1) AS one, f(5) AS two;

COMMIT;

RESET search_path;
RESET check_function_bodies;
