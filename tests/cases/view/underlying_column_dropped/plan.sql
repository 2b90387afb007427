-- irreversible: column public.person.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused
-- U001: view public.directory is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop view public.directory
-- locks: ACCESS EXCLUSIVE on public.directory
DROP VIEW public.directory;

-- 2/4 expand: create view public.directory
-- locks: ACCESS SHARE on public.person
SET search_path = public;
CREATE VIEW public.directory AS
SELECT id, name FROM person;

-- 3/4 expand: create privilege of view public.directory
-- because of view public.directory
GRANT SELECT ON TABLE public.directory TO app_reader;

-- 4/4 contract: drop column public.person.fax
-- locks: ACCESS EXCLUSIVE on public.person
-- loss D103: column public.person.fax is dropped with its values
-- refused: D103 without permission: column public.person.fax is dropped with its values
-- allow it with --allow 'D103:public.person.fax'
--   ALTER TABLE public.person DROP COLUMN fax;

COMMIT;

RESET search_path;
RESET check_function_bodies;
