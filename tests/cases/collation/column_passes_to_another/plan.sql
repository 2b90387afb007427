-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create collation public.b
SET search_path = public;
CREATE COLLATION public.b (provider = icu, locale = 'sv');

-- 2/3 expand: alter column public.names.name
-- locks: ACCESS EXCLUSIVE on public.names
-- work: builds public.names_name
-- caution L402: nobody can read or write public.names while it is indexed
ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.b;

-- 3/3 contract: drop collation public.a
SET search_path = '';
DROP COLLATION public.a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
