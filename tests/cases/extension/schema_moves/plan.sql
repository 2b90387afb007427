-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter extension citext
-- caution B301: code that names objects of citext in their old schema fails
SET search_path = public;
ALTER EXTENSION citext SET SCHEMA ext;

COMMIT;

BEGIN;

-- 2/2 contract: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit ext.citext
-- caution B306: readers of public.t.c get ext.citext in place of public.citext
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN c TYPE ext.citext USING c::text::ext.citext;

COMMIT;

RESET search_path;
RESET check_function_bodies;
