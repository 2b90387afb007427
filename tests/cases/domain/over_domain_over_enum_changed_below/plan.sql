-- irreversible: enum public.e loses label 'c'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 29 steps: 29 expand; 29 refused
-- U001: domain public.high is compared as text (--no-scratch)
-- U001: domain public.low is compared as text (--no-scratch)
-- U001: domain_constraint public.high.high_check is compared as text (--no-scratch)
-- U001: domain_constraint public.highs.highs_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/29 expand: drop enum public.e
-- caution U002: label 'c' of enum public.e leaves and label 'd' of enum public.e comes: nothing says whether it is the same under a new name
-- loss D106: enum public.e loses label 'c'; a row that still holds a removed label stops the conversion
-- refused: U002 unresolved: label 'c' of enum public.e leaves and label 'd' of enum public.e comes: nothing says whether it is the same under a new name
-- if it is label 'd' of enum public.e now, write beside that, at after.sql:1:1: -- @renamed from='c'
-- if it really goes, allow it with --allow 'D106:public.e'
--   ALTER TYPE public.e RENAME TO e__schemadiff_old;

-- 2/29 expand: create enum public.e
-- refused: needs a refused step: enum public.e
--   CREATE TYPE public.e AS ENUM ('b', 'a', 'd');

-- 3/29 expand: drop composite_type public.c
-- because of domain public.high
-- refused: needs a refused step: composite_type public.c
--   ALTER TYPE public.c RENAME TO c__schemadiff_old;

-- 4/29 expand: drop default public.t.hs
-- because of column public.t.hs
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.hs
--   ALTER TABLE ONLY public.t ALTER COLUMN hs DROP DEFAULT;

-- 5/29 expand: drop default public.t.l
-- because of column public.t.l
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.l
--   ALTER TABLE ONLY public.t ALTER COLUMN l DROP DEFAULT;

-- 6/29 expand: drop function public.f(public.high, public.low)
-- because of domain public.high
-- refused: needs a refused step: function public.f(public.high, public.low)
--   DROP FUNCTION public.f(public.high, public.low);

-- 7/29 expand: drop domain public.high
-- because of domain_constraint public.high.high_check
-- refused: needs a refused step: domain public.high
--   ALTER DOMAIN public.high RENAME TO high__schemadiff_old;

-- 8/29 expand: drop domain public.highs
-- because of domain public.high
-- refused: needs a refused step: domain public.highs
--   ALTER DOMAIN public.highs RENAME TO highs__schemadiff_old;

-- 9/29 expand: drop domain public.low
-- because of enum public.e
-- refused: needs a refused step: domain public.low
--   ALTER DOMAIN public.low RENAME TO low__schemadiff_old;

-- 10/29 expand: create domain public.low
-- because of enum public.e
-- refused: needs a refused step: enum public.e
--   CREATE DOMAIN public.low AS public.e DEFAULT 'b';

-- 11/29 expand: create domain public.high
-- because of domain_constraint public.high.high_check
-- refused: needs a refused step: domain public.low
--   CREATE DOMAIN public.high AS public.low CONSTRAINT high_not_null NOT NULL DEFAULT 'b';

-- 12/29 expand: create composite_type public.c
-- because of domain public.high
-- refused: needs a refused step: domain public.low
--   CREATE TYPE public.c AS (
--       h public.high,
--       l public.low
--   );

-- 13/29 expand: create domain public.highs
-- because of domain public.high
-- refused: needs a refused step: domain public.high
--   CREATE DOMAIN public.highs AS public.high[];

-- 14/29 expand: create domain_constraint public.high.high_check
-- refused: needs a refused step: domain public.high
--   ALTER DOMAIN public.high ADD CONSTRAINT high_check CHECK (value::text <> 'd');

-- 15/29 expand: create domain_constraint public.highs.highs_check
-- refused: needs a refused step: domain public.highs
--   ALTER DOMAIN public.highs ADD CONSTRAINT highs_check CHECK (cardinality(value) < 6);

-- 16/29 expand: alter column public.t.hs
-- because of domain public.highs
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.hs does not fit public.highs
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: domain public.highs
--   ALTER TABLE public.t ALTER COLUMN hs TYPE public.highs USING hs::text::public.highs;

-- 17/29 expand: drop domain public.highs
-- because of domain public.high
-- refused: needs a refused step: column public.t.hs
--   DROP DOMAIN public.highs__schemadiff_old;

-- 18/29 expand: alter column public.t.l
-- because of domain public.low
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.l does not fit public.low
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: domain public.low
--   ALTER TABLE public.t ALTER COLUMN l TYPE public.low USING l::text::public.low;

-- 19/29 expand: create default public.t.hs
-- because of column public.t.hs
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.hs
--   ALTER TABLE ONLY public.t ALTER COLUMN hs SET DEFAULT '{a}';

-- 20/29 expand: create default public.t.l
-- because of column public.t.l
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.l
--   ALTER TABLE ONLY public.t ALTER COLUMN l SET DEFAULT 'b';

-- 21/29 expand: create function public.f(public.high, public.low)
-- because of domain public.high
-- refused: needs a refused step: domain public.low
--   CREATE FUNCTION public.f(h public.high, l public.low DEFAULT 'b')
--    RETURNS public.highs
--    LANGUAGE sql
--   AS $$ SELECT ARRAY[h]::highs $$;

-- 22/29 expand: drop view public.v
-- because of column public.t.h
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: view public.v
--   DROP VIEW public.v;

-- 23/29 expand: alter column public.t.h
-- because of domain public.high
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.h does not fit public.high
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: domain public.high
--   ALTER TABLE public.t ALTER COLUMN h TYPE public.high USING h::text::public.high;

-- 24/29 expand: alter column public.t.c
-- because of composite_type public.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit public.c
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: composite_type public.c
--   ALTER TABLE public.t ALTER COLUMN c TYPE public.c USING c::text::public.c;

-- 25/29 expand: drop composite_type public.c
-- because of domain public.high
-- refused: needs a refused step: column public.t.c
--   DROP TYPE public.c__schemadiff_old;

-- 26/29 expand: drop domain public.high
-- because of domain_constraint public.high.high_check
-- refused: needs a refused step: domain public.highs
--   DROP DOMAIN public.high__schemadiff_old;

-- 27/29 expand: drop domain public.low
-- because of enum public.e
-- refused: needs a refused step: column public.t.l
--   DROP DOMAIN public.low__schemadiff_old;

-- 28/29 expand: drop enum public.e
-- refused: needs a refused step: enum public.e
--   DROP TYPE public.e__schemadiff_old;

-- 29/29 expand: create view public.v
-- because of column public.t.h
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: column public.t.h
--   CREATE VIEW public.v AS
--   SELECT h, (c).l FROM t;

RESET search_path;
RESET check_function_bodies;
