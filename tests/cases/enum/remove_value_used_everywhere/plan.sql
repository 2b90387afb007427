-- schemadiff plan: before.sql -> after.sql
-- 22 steps: 22 contract; 22 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/22 contract: drop materialized_view public.census
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.census
-- refused: needs a refused step: materialized_view public.census
--   DROP MATERIALIZED VIEW public.census;

-- 2/22 contract: drop view public.dogs
-- because of enum public.kind
-- locks: ACCESS EXCLUSIVE on public.dogs
-- refused: needs a refused step: view public.dogs
--   DROP VIEW public.dogs;

-- 3/22 contract: drop index public.cats
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- refused: needs a refused step: index public.cats
--   DROP INDEX public.cats;

-- 4/22 contract: drop constraint public.animals.animals_k_check
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- refused: needs a refused step: constraint public.animals.animals_k_check
--   ALTER TABLE public.animals DROP CONSTRAINT animals_k_check;

-- 5/22 contract: drop function public.speak(public.kind)
-- because of enum public.kind
-- refused: needs a refused step: function public.speak(public.kind)
--   DROP FUNCTION public.speak(public.kind);

-- 6/22 contract: drop domain public.pet
-- because of enum public.kind
-- refused: needs a refused step: domain public.pet
--   DROP DOMAIN public.pet;

-- 7/22 contract: drop composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: composite_type public.pair
--   ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- 8/22 contract: drop enum public.kind
-- loss D106: enum public.kind loses label 'dodo'; a row that still holds a removed label stops the conversion
-- caution B305: code that uses public.kind finds it changed
-- refused: D106 without permission: enum public.kind loses label 'dodo'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.kind'
--   ALTER TYPE public.kind RENAME TO kind__schemadiff_old;

-- 9/22 contract: create enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE TYPE public.kind AS ENUM ('cat', 'dog');

-- 10/22 contract: create composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE TYPE public.pair AS (
--       k public.kind,
--       n integer
--   );

-- 11/22 contract: create domain public.pet
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE DOMAIN public.pet AS public.kind;

-- 12/22 contract: create domain_constraint public.pet.pet_check
-- because of domain public.pet
-- refused: needs a refused step: domain public.pet
--   ALTER DOMAIN public.pet ADD CONSTRAINT pet_check CHECK (value IS NOT NULL);

-- 13/22 contract: alter column public.animals.k
-- because of enum public.kind
-- locks: ACCESS EXCLUSIVE on public.animals
-- work: rewrites public.animals
-- caution F205: fails when a value of public.animals.k does not fit public.kind
-- caution L402: nobody can read or write public.animals while it is rewritten
-- refused: needs a refused step: enum public.kind
--   ALTER TABLE public.animals ALTER COLUMN k TYPE public.kind USING k::text::public.kind;

-- 14/22 contract: alter column public.animals.p
-- because of composite_type public.pair
-- locks: ACCESS EXCLUSIVE on public.animals
-- work: rewrites public.animals
-- caution F205: fails when a value of public.animals.p does not fit public.pair
-- caution L402: nobody can read or write public.animals while it is rewritten
-- refused: needs a refused step: composite_type public.pair
--   ALTER TABLE public.animals ALTER COLUMN p TYPE public.pair USING p::text::public.pair;

-- 15/22 contract: create function public.speak(public.kind)
-- because of enum public.kind
-- refused: needs a refused step: enum public.kind
--   CREATE FUNCTION public.speak(k public.kind)
--    RETURNS text
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$
--     SELECT CASE k WHEN 'cat' THEN 'miaow' ELSE 'woof' END $$;

-- 16/22 contract: create constraint public.animals.animals_k_check
-- because of column public.animals.k
-- locks: ACCESS EXCLUSIVE on public.animals
-- refused: needs a refused step: column public.animals.k
--   ALTER TABLE public.animals ADD CONSTRAINT animals_k_check CHECK (k IN ('cat', 'dog')) NOT VALID;

-- 17/22 contract: alter constraint public.animals.animals_k_check
-- because of column public.animals.k
-- locks: SHARE UPDATE EXCLUSIVE on public.animals
-- work: reads all of public.animals
-- caution F203: fails when old rows of public.animals break animals_k_check
-- refused: needs a refused step: column public.animals.k
--   ALTER TABLE public.animals VALIDATE CONSTRAINT animals_k_check;

-- 18/22 contract: create index public.cats
-- because of column public.animals.k
-- locks: SHARE on public.animals
-- work: builds public.cats
-- refused: needs a refused step: column public.animals.k
--   CREATE INDEX cats ON public.animals USING btree (id) WHERE k = 'cat';

-- 19/22 contract: create view public.dogs
-- because of enum public.kind
-- locks: ACCESS SHARE on public.animals
-- refused: needs a refused step: enum public.kind
--   CREATE VIEW public.dogs AS
--   SELECT id, k FROM animals WHERE k = 'dog'::kind;

-- 20/22 contract: create materialized_view public.census
-- because of column public.animals.k
-- locks: ACCESS SHARE on public.animals
-- work: reads all of public.animals
-- refused: needs a refused step: column public.animals.k
--   CREATE MATERIALIZED VIEW public.census AS
--   SELECT k, count(*) AS n FROM animals GROUP BY k;

-- 21/22 contract: drop composite_type public.pair
-- because of enum public.kind
-- refused: needs a refused step: column public.animals.p
--   DROP TYPE public.pair__schemadiff_old;

-- 22/22 contract: drop enum public.kind
-- refused: needs a refused step: enum public.kind
--   DROP TYPE public.kind__schemadiff_old;

RESET search_path;
RESET check_function_bodies;
