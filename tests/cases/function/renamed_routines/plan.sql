-- irreversible: column public.people.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter function public.full_name(integer, text)
ALTER ROUTINE public.full_name(integer, text) RENAME TO display_name;

-- 2/6 expand: alter function public.twice(integer)
ALTER ROUTINE public.twice(integer) RENAME TO "Double";

-- 3/6 expand: alter function public.forget(integer)
ALTER ROUTINE public.forget(integer) RENAME TO erase;

-- 4/6 expand: alter aggregate public.all_of(text)
ALTER AGGREGATE public.all_of(text) RENAME TO joined;

-- 5/6 expand: alter function public.stamp()
ALTER ROUTINE public.stamp() RENAME TO tidy;

-- 6/6 contract: drop column public.people.fax
-- locks: ACCESS EXCLUSIVE on public.people
-- loss D103: column public.people.fax is dropped with its values
-- refused: D103 without permission: column public.people.fax is dropped with its values
-- allow it with --allow 'D103:public.people.fax'
--   ALTER TABLE public.people DROP COLUMN fax;

COMMIT;

RESET search_path;
RESET check_function_bodies;
