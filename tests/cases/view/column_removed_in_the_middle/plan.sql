-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.person_name is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.person_name
-- locks: ACCESS EXCLUSIVE on public.person_name
DROP VIEW public.person_name;

-- 2/2 expand: create view public.person_name
-- locks: ACCESS SHARE on public.person
SET search_path = public;
CREATE VIEW public.person_name AS
SELECT id, first, last FROM person;

COMMIT;

RESET search_path;
RESET check_function_bodies;
