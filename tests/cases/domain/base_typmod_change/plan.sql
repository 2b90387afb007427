-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop domain public.short
-- caution B306: code that uses public.short finds it changed
ALTER DOMAIN public.short RENAME TO short__schemadiff_old;

-- 2/4 expand: create domain public.short
SET search_path = public;
CREATE DOMAIN public.short AS character varying(40);

COMMIT;

BEGIN;

-- 3/4 contract: alter column public.t.s
-- because of domain public.short
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.short
-- caution F205: fails when a value of public.t.ss does not fit public.short[]
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN s TYPE public.short USING s::text::public.short,
    ALTER COLUMN ss TYPE public.short[] USING ss::text::public.short[];

COMMIT;

BEGIN;

-- 4/4 contract: drop domain public.short
SET search_path = '';
DROP DOMAIN public.short__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
