-- schemadiff plan: before.sql -> after.sql
-- 13 steps: 13 expand
-- U001: function public.how_many() is compared as text (--no-scratch)
-- U001: view public.low is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/13 expand: drop function public.old_style()
-- because of view public.high
DROP FUNCTION public.old_style();

-- 2/13 expand: drop view public.high
-- because of function public.greatest_n(bigint)
-- locks: ACCESS EXCLUSIVE on public.high
DROP VIEW public.high;

-- 3/13 expand: drop function public.greatest_n(bigint)
DROP FUNCTION public.greatest_n(bigint);

-- 4/13 expand: drop view public.middle
-- because of function public.how_many()
-- locks: ACCESS EXCLUSIVE on public.middle
DROP VIEW public.middle;

-- 5/13 expand: drop function public.how_many()
DROP FUNCTION public.how_many();

-- 6/13 expand: drop view public.low
-- locks: ACCESS EXCLUSIVE on public.low
DROP VIEW public.low;

-- 7/13 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(9)
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying(9);

-- 8/13 expand: create view public.low
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.low AS
SELECT b, a FROM t;

-- 9/13 expand: create function public.how_many()
CREATE FUNCTION public.how_many()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT count(*)::int FROM low; END;

-- 10/13 expand: create view public.middle
-- because of function public.how_many()
CREATE VIEW public.middle AS
SELECT a, how_many() AS n FROM low;

-- 11/13 expand: create function public.greatest_n(integer)
CREATE FUNCTION public.greatest_n(above integer DEFAULT how_many())
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC SELECT max(n) FROM middle WHERE n > above; END;

-- 12/13 expand: create view public.high
-- because of function public.greatest_n(bigint)
CREATE VIEW public.high AS
SELECT greatest_n() AS g, m.* FROM middle m;

-- 13/13 expand: create function public.old_style()
-- because of view public.high
CREATE FUNCTION public.old_style()
 RETURNS SETOF public.high
 LANGUAGE sql
AS $$ SELECT * FROM high $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
