-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.zebra
SET search_path = public;
CREATE TABLE public.zebra (
    id integer
);

-- 2/3 expand: create function public.a_count()
CREATE FUNCTION public.a_count()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select count(*) from zebra$$;

COMMIT;

BEGIN;

-- 3/3 expand: create column public.settings.n
-- locks: ACCESS EXCLUSIVE on public.settings
ALTER TABLE public.settings ADD COLUMN n bigint DEFAULT a_count();

COMMIT;

RESET search_path;
RESET check_function_bodies;
