-- irreversible: table public.one is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 8 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/9 expand: create table public.other
SET search_path = public;
CREATE TABLE public.other ();

-- 2/9 expand: create column public.taken.code
-- locks: ACCESS EXCLUSIVE on public.taken
ALTER TABLE public.taken
    ADD COLUMN code text DEFAULT 'abc',
    ADD COLUMN n integer;

-- 3/9 expand: alter column public.takes.b
-- locks: ACCESS EXCLUSIVE on public.takes
-- work: rewrites public.takes
-- caution F205: fails when a value of public.takes.b does not fit public.taken
-- caution L402: nobody can read or write public.takes while it is rewritten
ALTER TABLE public.takes ALTER COLUMN b TYPE public.taken USING b::text::public.taken;

-- 4/9 expand: drop materialized_view public.m
-- because of column public.outer_one.b
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = '';
DROP MATERIALIZED VIEW public.m;

-- 5/9 expand: alter column public.outer_one.b
-- because of column public.held.a
-- locks: ACCESS EXCLUSIVE on public.outer_one
-- work: rewrites public.outer_one
-- caution L402: nobody can read or write public.outer_one while it is rewritten
SET search_path = public;
ALTER TABLE public.outer_one ALTER COLUMN b TYPE text USING b::text;

-- 6/9 expand: alter column public.held.a
-- locks: ACCESS EXCLUSIVE on public.held
-- work: rewrites public.held
-- caution F205: fails when a value of public.held.a does not fit public.other
-- caution L402: nobody can read or write public.held while it is rewritten
ALTER TABLE public.held ALTER COLUMN a TYPE public.other USING a::text::public.other;

-- 7/9 expand: alter column public.outer_one.b
-- because of column public.held.a
-- locks: ACCESS EXCLUSIVE on public.outer_one
-- work: rewrites public.outer_one
-- caution F205: fails when a value of public.outer_one.b does not fit public.held
-- caution L402: nobody can read or write public.outer_one while it is rewritten
ALTER TABLE public.outer_one ALTER COLUMN b TYPE public.held USING b::public.held;

-- 8/9 expand: create materialized_view public.m
-- because of column public.outer_one.b
-- locks: ACCESS SHARE on public.outer_one
-- work: reads all of public.outer_one
CREATE MATERIALIZED VIEW public.m AS
SELECT * FROM outer_one;

-- 9/9 contract: drop table public.one
-- locks: ACCESS EXCLUSIVE on public.one
-- loss D102: table public.one is dropped with its rows
-- refused: D102 without permission: table public.one is dropped with its rows
-- allow it with --allow 'D102:public.one'
--   DROP TABLE public.one;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
