-- irreversible: enum public.state loses labels 'odd', 'closed'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand; 12 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/12 expand: drop enum public.state
-- loss D106: enum public.state loses labels 'odd', 'closed'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.state loses labels 'odd', 'closed'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.state'
--   ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- 2/12 expand: create enum public.state
-- refused: needs a refused step: enum public.state
--   CREATE TYPE public.state AS ENUM ('new', 'open');

-- 3/12 expand: drop inheritance public.t_rest of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_rest, ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: inheritance public.t_rest of public.t
--   ALTER TABLE public.t DETACH PARTITION public.t_rest;

-- 4/12 expand: drop index public.t_rest_d_idx
-- because of column public.t_rest.s
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- refused: needs a refused step: index public.t_rest_d_idx
--   DROP INDEX public.t_rest_d_idx;

-- 5/12 expand: alter column public.t_rest.s
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: rewrites public.t_rest
-- caution F205: fails when a value of public.t_rest.s does not fit public.state
-- caution L402: nobody can read or write public.t_rest while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.t_rest ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- 6/12 expand: drop table public.t
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t_rest.s
--   DROP TABLE public.t;

-- 7/12 expand: drop enum public.state
-- refused: needs a refused step: enum public.state
--   DROP TYPE public.state__schemadiff_old;

-- 8/12 expand: create table public.t
-- because of column public.t.s
-- refused: needs a refused step: enum public.state
--   CREATE TABLE public.t (
--       s public.state NOT NULL,
--       d integer
--   )
--   PARTITION BY LIST (s);

-- 9/12 expand: create index public.t_d_idx
-- because of column public.t.s
-- refused: needs a refused step: table public.t
--   CREATE INDEX t_d_idx ON ONLY public.t USING btree (d) WHERE s = 'open';

-- 10/12 expand: create index public.t_rest_d_idx
-- because of column public.t_rest.s
-- locks: SHARE on public.t_rest
-- work: builds public.t_rest_d_idx
-- caution L403: nobody can write public.t_rest while it is indexed
-- refused: needs a refused step: column public.t_rest.s
--   CREATE INDEX t_rest_d_idx ON public.t_rest USING btree (d) WHERE s = 'open';

-- 11/12 expand: create inheritance public.t_rest of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- refused: needs a refused step: column public.t_rest.s
--   ALTER TABLE ONLY public.t ATTACH PARTITION public.t_rest DEFAULT;

-- 12/12 expand: create index_attach public.t_rest_d_idx
-- because of index public.t_d_idx
-- locks: ACCESS SHARE on public.t_rest
-- refused: needs a refused step: index public.t_d_idx
--   ALTER INDEX public.t_d_idx ATTACH PARTITION public.t_rest_d_idx;

RESET search_path;
RESET check_function_bodies;
