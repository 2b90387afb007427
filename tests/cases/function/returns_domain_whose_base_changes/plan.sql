-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c DROP DEFAULT;

-- 2/9 expand: drop function public.f(public.code)
-- because of domain public.code
DROP FUNCTION public.f(public.code);

-- 3/9 expand: drop domain public.code
ALTER DOMAIN public.code RENAME TO code__schemadiff_old;

-- 4/9 expand: create domain public.code
SET search_path = public;
CREATE DOMAIN public.code AS text;

-- 5/9 expand: create domain_constraint public.code.code_check
ALTER DOMAIN public.code ADD CONSTRAINT code_check CHECK (length(value) < 10);

-- 6/9 expand: alter column public.t.c
-- because of domain public.code
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit public.code
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- 7/9 expand: drop domain public.code
SET search_path = '';
DROP DOMAIN public.code__schemadiff_old;

-- 8/9 expand: create function public.f(public.code)
-- because of domain public.code
SET search_path = public;
CREATE FUNCTION public.f(c public.code)
 RETURNS public.code
 LANGUAGE sql
AS $$select c$$;

-- 9/9 expand: create default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT f('a');

COMMIT;

RESET search_path;
RESET check_function_bodies;
