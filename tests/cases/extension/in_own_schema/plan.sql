-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create extension "uuid-ossp"
SET search_path = public;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA ext;

-- 2/3 expand: create column public.products.token
-- locks: ACCESS EXCLUSIVE on public.products
ALTER TABLE public.products ADD COLUMN token uuid DEFAULT ext.uuid_generate_v4();

-- 3/3 expand: create index public.products_props
-- locks: SHARE on public.products
-- work: builds public.products_props
-- caution L403: nobody can write public.products while it is indexed
CREATE INDEX products_props ON public.products USING gin (props);

COMMIT;

RESET search_path;
RESET check_function_bodies;
