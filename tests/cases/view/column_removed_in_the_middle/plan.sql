-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.person_name is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.person_name
-- locks: ACCESS EXCLUSIVE on public.person_name
-- caution B316: code that uses public.person_name finds it changed
DROP VIEW public.person_name;

-- 2/2 contract: create view public.person_name
-- locks: ACCESS SHARE on public.person
SET search_path = public;
CREATE VIEW public.person_name AS
SELECT id, first, last FROM person;

COMMIT;

RESET search_path;
RESET check_function_bodies;
