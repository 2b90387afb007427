-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.my_tables is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create view public.my_columns
SET search_path = public;
CREATE VIEW public.my_columns AS
SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public';

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.my_tables
-- locks: ACCESS EXCLUSIVE on public.my_tables
-- caution B316: code that uses public.my_tables finds it changed
SET search_path = '';
DROP VIEW public.my_tables;

-- 3/3 contract: create view public.my_tables
SET search_path = public;
CREATE VIEW public.my_tables AS
SELECT c.oid::regclass AS tab, n.nspname, c.reltuples FROM pg_catalog.pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p');

COMMIT;

RESET search_path;
RESET check_function_bodies;
