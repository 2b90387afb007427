-- irreversible: enum public.kind loses label 'dodo'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 21 steps: 21 expand; 21 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/21 expand: drop composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: composite_type public.pair
--   ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- 2/21 expand: drop domain public.pet
-- because of enum public.kind
-- refused: needs a refused step: domain public.pet
--   DROP DOMAIN public.pet;

-- 3/21 expand: drop function public.speak(public.kind)
-- because of enum public.kind
-- refused: needs a refused step: function public.speak(public.kind)
--   DROP FUNCTION public.speak(public.kind);

-- 4/21 expand: drop enum public.kind
-- loss D106: enum public.kind loses label 'dodo'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.kind loses label 'dodo'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.kind'
--   ALTER TYPE public.kind RENAME TO kind__schemadiff_old;

-- 5/21 expand: create enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE TYPE public.kind AS ENUM ('cat', 'dog');

-- 6/21 expand: create composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE TYPE public.pair AS (
--       k public.kind,
--       n integer
--   );

-- 7/21 expand: create domain public.pet
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE DOMAIN public.pet AS public.kind;

-- 8/21 expand: create domain_constraint public.pet.pet_check
-- because of domain public.pet
-- refused: needs a refused step: domain public.pet
--   ALTER DOMAIN public.pet ADD CONSTRAINT pet_check CHECK (value IS NOT NULL);

-- 9/21 expand: alter column public.animals.p
-- because of composite_type public.pair
-- locks: ACCESS EXCLUSIVE on public.animals
-- work: rewrites public.animals
-- caution F205: fails when a value of public.animals.p does not fit public.pair
-- caution L402: nobody can read or write public.animals while it is rewritten
-- refused: needs a refused step: composite_type public.pair
--   ALTER TABLE public.animals ALTER COLUMN p TYPE public.pair USING p::text::public.pair;

-- 10/21 expand: drop composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: column public.animals.p
--   DROP TYPE public.pair__schemadiff_old;

-- 11/21 expand: create function public.speak(public.kind)
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE FUNCTION public.speak(k public.kind)
--    RETURNS text
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$
--     SELECT CASE k WHEN 'cat' THEN 'miaow' ELSE 'woof' END $$;

-- 12/21 expand: drop constraint public.animals.animals_k_check
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- refused: needs a refused step: constraint public.animals.animals_k_check
--   ALTER TABLE public.animals DROP CONSTRAINT animals_k_check;

-- 13/21 expand: drop index public.cats
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- refused: needs a refused step: index public.cats
--   DROP INDEX public.cats;

-- 14/21 expand: drop view public.dogs
-- because of enum public.kind
-- locks: ACCESS EXCLUSIVE on public.dogs
-- refused: needs a refused step: view public.dogs
--   DROP VIEW public.dogs;

-- 15/21 expand: drop materialized_view public.census
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.census
-- refused: needs a refused step: materialized_view public.census
--   DROP MATERIALIZED VIEW public.census;

-- 16/21 expand: alter column public.animals.k
-- because of enum public.kind
-- locks: ACCESS EXCLUSIVE on public.animals
-- work: rewrites public.animals
-- caution F205: fails when a value of public.animals.k does not fit public.kind
-- caution L402: nobody can read or write public.animals while it is rewritten
-- refused: needs a refused step: enum public.kind
--   ALTER TABLE public.animals ALTER COLUMN k TYPE public.kind USING k::text::public.kind;

-- 17/21 expand: drop enum public.kind
-- refused: needs a refused step: enum public.kind
--   DROP TYPE public.kind__schemadiff_old;

-- 18/21 expand: create constraint public.animals.animals_k_check
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- work: reads all of public.animals
-- caution F203: fails when a row of public.animals does not fulfil k IN ('cat', 'dog')
-- caution L401: nobody can read or write public.animals while all of it is read
-- refused: needs a refused step: column public.animals.k
--   ALTER TABLE public.animals ADD CONSTRAINT animals_k_check CHECK (k IN ('cat', 'dog'));

-- 19/21 expand: create index public.cats
-- because of column public.animals.k
-- locks: SHARE on public.animals
-- work: builds public.cats
-- caution L403: nobody can write public.animals while it is indexed
-- refused: needs a refused step: column public.animals.k
--   CREATE INDEX cats ON public.animals USING btree (id) WHERE k = 'cat';

-- 20/21 expand: create view public.dogs
-- because of enum public.kind
-- locks: ACCESS SHARE on public.animals
-- refused: needs a refused step: enum public.kind
--   CREATE VIEW public.dogs AS
--   SELECT id, k FROM animals WHERE k = 'dog'::kind;

-- 21/21 expand: create materialized_view public.census
-- because of column public.animals.k
-- locks: ACCESS SHARE on public.animals
-- work: reads all of public.animals
-- refused: needs a refused step: column public.animals.k
--   CREATE MATERIALIZED VIEW public.census AS
--   SELECT k, count(*) AS n FROM animals GROUP BY k;

RESET search_path;
RESET check_function_bodies;
