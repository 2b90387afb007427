-- schemadiff plan: before.sql -> after.sql
-- 16 steps: 16 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/16 expand: drop collation public.four
ALTER COLLATION public.four RENAME TO four__schemadiff_old;

-- 2/16 expand: create collation public.four
SET search_path = public;
CREATE COLLATION public.four (provider = icu, locale = 'en');

-- 3/16 expand: drop collation public.one
SET search_path = '';
ALTER COLLATION public.one RENAME TO one__schemadiff_old;

-- 4/16 expand: create collation public.one
SET search_path = public;
CREATE COLLATION public.one (provider = libc, lc_collate = 'C', lc_ctype = 'C.UTF-8');

-- 5/16 expand: drop collation public.three
SET search_path = '';
ALTER COLLATION public.three RENAME TO three__schemadiff_old;

-- 6/16 expand: create collation public.three
SET search_path = public;
CREATE COLLATION public.three (provider = icu, locale = 'de', deterministic = false);

-- 7/16 expand: drop collation public.two
SET search_path = '';
ALTER COLLATION public.two RENAME TO two__schemadiff_old;

-- 8/16 expand: create collation public.two
SET search_path = public;
CREATE COLLATION public.two (provider = libc, lc_collate = 'C.UTF-8', lc_ctype = 'C');

-- 9/16 expand: alter column public.t.a
-- because of collation public.one
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.one;

-- 10/16 expand: drop collation public.one
SET search_path = '';
DROP COLLATION public.one__schemadiff_old;

-- 11/16 expand: alter column public.t.b
-- because of collation public.two
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE public.two;

-- 12/16 expand: drop collation public.two
SET search_path = '';
DROP COLLATION public.two__schemadiff_old;

-- 13/16 expand: alter column public.t.c
-- because of collation public.three
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t_c
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN c TYPE text COLLATE public.three;

-- 14/16 expand: drop collation public.three
SET search_path = '';
DROP COLLATION public.three__schemadiff_old;

-- 15/16 expand: alter column public.t.d
-- because of collation public.four
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN d TYPE text COLLATE public.four;

-- 16/16 expand: drop collation public.four
SET search_path = '';
DROP COLLATION public.four__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
