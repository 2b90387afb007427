-- irreversible: table public.email is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 contract: drop table public.email
-- locks: ACCESS EXCLUSIVE on public.email
-- loss D102: table public.email is dropped with its rows
-- refused: D102 without permission: table public.email is dropped with its rows
-- allow it with --allow 'D102:public.email'
--   DROP TABLE public.email;

-- 2/4 contract: create domain public.email
-- refused: needs a refused step: table public.email
--   CREATE DOMAIN public.email AS text;

-- 3/4 contract: create domain_constraint public.email.email_check
-- refused: needs a refused step: domain public.email
--   ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (value LIKE '%@%');

-- 4/4 contract: create table public.person
-- refused: needs a refused step: domain public.email
--   CREATE TABLE public.person (
--       id integer,
--       mail public.email
--   );

RESET search_path;
RESET check_function_bodies;
