-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop domain public.st
-- caution B304: code that names public.st fails
ALTER DOMAIN public.st RENAME TO st__schemadiff_old;

-- 2/4 expand: create enum public.st
SET search_path = public;
CREATE TYPE public.st AS ENUM ('a', 'b');

COMMIT;

BEGIN;

-- 3/4 contract: alter column public.t.s
-- because of domain public.st
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.st
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::text::public.st;

COMMIT;

BEGIN;

-- 4/4 contract: drop domain public.st
SET search_path = '';
DROP DOMAIN public.st__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
