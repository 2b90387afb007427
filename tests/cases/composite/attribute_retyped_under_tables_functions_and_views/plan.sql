-- schemadiff plan: before.sql -> after.sql
-- 20 steps: 20 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/20 expand: drop domain public.d
-- because of composite_type public.outer_type
ALTER DOMAIN public.d RENAME TO d__schemadiff_old;

-- 2/20 expand: drop aggregate public.last_of(public.inner_type)
-- because of composite_type public.inner_type
DROP AGGREGATE public.last_of(public.inner_type);

-- 3/20 expand: drop index public.t_x_idx
-- because of column public.t.o
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_x_idx;

-- 4/20 expand: drop view public.v
-- because of function public.f(public.inner_type)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 5/20 expand: drop function public.f(public.inner_type)
-- because of composite_type public.inner_type
DROP FUNCTION public.f(public.inner_type);

-- 6/20 expand: drop composite_type public.inner_type
ALTER TYPE public.inner_type RENAME TO inner_type__schemadiff_old;

-- 7/20 expand: create composite_type public.inner_type
SET search_path = public;
CREATE TYPE public.inner_type AS (
    x bigint,
    y text
);

-- 8/20 expand: drop composite_type public.outer_type
-- because of composite_type public.inner_type
SET search_path = '';
ALTER TYPE public.outer_type RENAME TO outer_type__schemadiff_old;

-- 9/20 expand: create composite_type public.outer_type
-- because of composite_type public.inner_type
SET search_path = public;
CREATE TYPE public.outer_type AS (
    i public.inner_type,
    n integer
);

-- 10/20 expand: create domain public.d
-- because of composite_type public.outer_type
CREATE DOMAIN public.d AS public.outer_type;

-- 11/20 expand: alter column public.t.o
-- because of composite_type public.outer_type
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.o does not fit public.outer_type
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN o TYPE public.outer_type USING o::text::public.outer_type;

-- 12/20 expand: alter column public.t.many
-- because of composite_type public.inner_type
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.many does not fit public.inner_type[]
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN many TYPE public.inner_type[] USING many::text::public.inner_type[];

-- 13/20 expand: alter column public.t.dd
-- because of domain public.d
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.dd does not fit public.d
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN dd TYPE public.d USING dd::text::public.d;

-- 14/20 expand: drop domain public.d
-- because of composite_type public.outer_type
SET search_path = '';
DROP DOMAIN public.d__schemadiff_old;

-- 15/20 expand: drop composite_type public.outer_type
-- because of composite_type public.inner_type
DROP TYPE public.outer_type__schemadiff_old;

-- 16/20 expand: drop composite_type public.inner_type
DROP TYPE public.inner_type__schemadiff_old;

-- 17/20 expand: create function public.f(public.inner_type)
-- because of composite_type public.inner_type
SET search_path = public;
CREATE FUNCTION public.f(i public.inner_type)
 RETURNS public.outer_type
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT ROW(i, 1)::outer_type $$;

-- 18/20 expand: create aggregate public.last_of(public.inner_type)
-- because of composite_type public.inner_type
CREATE AGGREGATE public.last_of(public.inner_type) (
    SFUNC = pg_catalog.array_append,
    STYPE = public.inner_type[]
);

-- 19/20 expand: create index public.t_x_idx
-- because of column public.t.o
-- locks: SHARE on public.t
-- work: builds public.t_x_idx
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_x_idx ON public.t USING btree ((((o).i).x));

-- 20/20 expand: create view public.v
-- because of function public.f(public.inner_type)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT ((o).i).x AS x, f((o).i) AS f FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
