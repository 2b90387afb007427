-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create table public.emptier
SET search_path = public;
CREATE TABLE public.emptier ();

COMMIT;

BEGIN;

-- 2/2 expand: create column public.empty.a
-- locks: ACCESS EXCLUSIVE on public.empty
ALTER TABLE public.empty ADD COLUMN a integer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
