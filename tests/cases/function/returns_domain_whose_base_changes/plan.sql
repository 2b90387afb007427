-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 contract: drop default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c DROP DEFAULT;

-- 2/9 contract: drop function public.f(public.code)
-- because of domain public.code
DROP FUNCTION public.f(public.code);

-- 3/9 contract: drop domain public.code
-- caution B306: code that uses public.code finds it changed
ALTER DOMAIN public.code RENAME TO code__schemadiff_old;

-- 4/9 contract: create domain public.code
SET search_path = public;
CREATE DOMAIN public.code AS text;

-- 5/9 contract: create domain_constraint public.code.code_check
ALTER DOMAIN public.code ADD CONSTRAINT code_check CHECK (length(value) < 10);

-- 6/9 contract: alter column public.t.c
-- because of domain public.code
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit public.code
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN c TYPE public.code USING c::text::public.code;

-- 7/9 contract: create function public.f(public.code)
-- because of domain public.code
CREATE FUNCTION public.f(c public.code)
 RETURNS public.code
 LANGUAGE sql
AS $$select c$$;

-- 8/9 contract: create default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT f('a');

COMMIT;

BEGIN;

-- 9/9 contract: drop domain public.code
SET search_path = '';
DROP DOMAIN public.code__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
