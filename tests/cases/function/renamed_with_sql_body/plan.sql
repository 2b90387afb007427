-- irreversible: column public.people.fax is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 6 expand, 1 contract; 1 refused
-- U001: function public.no_fax_of(integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter function public.given_of(integer)
ALTER ROUTINE public.given_of(integer) RENAME TO first_name;

-- 2/7 expand: alter function public.fax_of(integer)
ALTER ROUTINE public.fax_of(integer) RENAME TO no_fax_of;

-- 3/7 expand: drop function public.first_name(integer)
-- because of column public.people.given
DROP FUNCTION public.first_name(integer);

-- 4/7 expand: alter column public.people.given
-- locks: ACCESS EXCLUSIVE on public.people
SET search_path = public;
ALTER TABLE public.people ALTER COLUMN given TYPE character varying(20);

-- 5/7 expand: create function public.first_name(integer)
-- because of column public.people.given
CREATE FUNCTION public.first_name(p integer)
 RETURNS text
 LANGUAGE sql
RETURN (SELECT given FROM people WHERE id = p);

-- 6/7 expand: alter function public.no_fax_of(integer)
CREATE OR REPLACE FUNCTION public.no_fax_of(p integer)
 RETURNS text
 LANGUAGE sql
RETURN NULL::text;

-- 7/7 contract: drop column public.people.fax
-- locks: ACCESS EXCLUSIVE on public.people
-- loss D103: column public.people.fax is dropped with its values
-- refused: D103 without permission: column public.people.fax is dropped with its values
-- allow it with --allow 'D103:public.people.fax'
--   ALTER TABLE public.people DROP COLUMN fax;

COMMIT;

RESET search_path;
RESET check_function_bodies;
