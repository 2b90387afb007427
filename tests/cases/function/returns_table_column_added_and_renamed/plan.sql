-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: function public.list() is compared as text (--no-scratch)
-- U001: view public.listed is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.listed
-- locks: ACCESS EXCLUSIVE on public.listed
-- caution B316: code that uses public.listed finds it changed
DROP VIEW public.listed;

-- 2/4 contract: drop function public.list()
-- caution B318: code that uses public.list() finds it changed
DROP FUNCTION public.list();

-- 3/4 contract: create function public.list()
SET search_path = public;
CREATE FUNCTION public.list()
 RETURNS TABLE(id integer, label text, price numeric)
 LANGUAGE sql
 STABLE
AS $$select i.id, i.name, i.price from item i$$;

-- 4/4 contract: create view public.listed
CREATE VIEW public.listed AS
SELECT id, price FROM list();

COMMIT;

RESET search_path;
RESET check_function_bodies;
