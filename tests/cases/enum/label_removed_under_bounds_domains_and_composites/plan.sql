-- irreversible: enum public.state loses label 'odd'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 44 steps: 44 expand; 44 refused
-- U001: domain_constraint public.known_state.known_state_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/44 expand: drop composite_type public.change
-- because of enum public.state
-- refused: needs a refused step: composite_type public.change
--   ALTER TYPE public.change RENAME TO change__schemadiff_old;

-- 2/44 expand: drop domain public.known_state
-- because of domain_constraint public.known_state.known_state_check
-- refused: needs a refused step: domain public.known_state
--   ALTER DOMAIN public.known_state RENAME TO known_state__schemadiff_old;

-- 3/44 expand: drop default public.t_open_low.many
-- because of column public.t_open_low.many
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- refused: needs a refused step: default public.t_open_low.many
--   ALTER TABLE ONLY public.t_open_low ALTER COLUMN many DROP DEFAULT;

-- 4/44 expand: drop default public.t_rest.many
-- because of column public.t_rest.many
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- refused: needs a refused step: default public.t_rest.many
--   ALTER TABLE ONLY public.t_rest ALTER COLUMN many DROP DEFAULT;

-- 5/44 expand: drop inheritance public.t_open_low of public.t_open
-- because of table public.t_open
-- locks: ACCESS EXCLUSIVE on public.t_open_low, ACCESS EXCLUSIVE on public.t_open
-- refused: needs a refused step: inheritance public.t_open_low of public.t_open
--   ALTER TABLE public.t_open DETACH PARTITION public.t_open_low;

-- 6/44 expand: drop inheritance public.t_rest of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_rest, ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: inheritance public.t_rest of public.t
--   ALTER TABLE public.t DETACH PARTITION public.t_rest;

-- 7/44 expand: drop index public.t_open_low_d_idx
-- because of column public.t_open_low.s
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- refused: needs a refused step: index public.t_open_low_d_idx
--   DROP INDEX public.t_open_low_d_idx;

-- 8/44 expand: drop index public.t_rest_d_idx
-- because of column public.t_rest.s
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- refused: needs a refused step: index public.t_rest_d_idx
--   DROP INDEX public.t_rest_d_idx;

-- 9/44 expand: drop view public.v
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: view public.v
--   DROP VIEW public.v;

-- 10/44 expand: drop function public.is_open(public.state)
-- because of enum public.state
-- refused: needs a refused step: function public.is_open(public.state)
--   DROP FUNCTION public.is_open(public.state);

-- 11/44 expand: drop enum public.state
-- loss D106: enum public.state loses label 'odd'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.state loses label 'odd'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.state'
--   ALTER TYPE public.state RENAME TO state__schemadiff_old;

-- 12/44 expand: create enum public.state
-- refused: needs a refused step: enum public.state
--   CREATE TYPE public.state AS ENUM ('new', 'open', 'half', 'closed');

-- 13/44 expand: create domain public.known_state
-- because of domain_constraint public.known_state.known_state_check
-- refused: needs a refused step: enum public.state
--   CREATE DOMAIN public.known_state AS public.state DEFAULT 'open';

-- 14/44 expand: create composite_type public.change
-- because of enum public.state
-- refused: needs a refused step: enum public.state
--   CREATE TYPE public.change AS (
--       was public.state,
--       is_now public.known_state
--   );

-- 15/44 expand: create domain_constraint public.known_state.known_state_check
-- refused: needs a refused step: domain public.known_state
--   ALTER DOMAIN public.known_state ADD CONSTRAINT known_state_check CHECK (value <> 'half');

-- 16/44 expand: alter column public.t_open_low.s
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: rewrites public.t_open_low
-- caution F205: fails when a value of public.t_open_low.s does not fit public.state
-- caution L402: nobody can read or write public.t_open_low while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.t_open_low ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- 17/44 expand: alter column public.t_open_low.d
-- because of domain public.known_state
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: rewrites public.t_open_low
-- caution F205: fails when a value of public.t_open_low.d does not fit public.known_state
-- caution L402: nobody can read or write public.t_open_low while it is rewritten
-- refused: needs a refused step: domain public.known_state
--   ALTER TABLE public.t_open_low ALTER COLUMN d TYPE public.known_state USING d::text::public.known_state;

-- 18/44 expand: alter column public.t_open_low.c
-- because of composite_type public.change
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: rewrites public.t_open_low
-- caution F205: fails when a value of public.t_open_low.c does not fit public.change
-- caution L402: nobody can read or write public.t_open_low while it is rewritten
-- refused: needs a refused step: composite_type public.change
--   ALTER TABLE public.t_open_low ALTER COLUMN c TYPE public.change USING c::text::public.change;

-- 19/44 expand: alter column public.t_open_low.many
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: rewrites public.t_open_low
-- caution F205: fails when a value of public.t_open_low.many does not fit public.state[]
-- caution L402: nobody can read or write public.t_open_low while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.t_open_low ALTER COLUMN many TYPE public.state[] USING many::text::public.state[];

-- 20/44 expand: drop table public.t_open
-- because of column public.t_open.d
-- locks: ACCESS EXCLUSIVE on public.t_open, ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t_open_low.s
--   DROP TABLE public.t_open;

-- 21/44 expand: alter column public.t_rest.s
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: rewrites public.t_rest
-- caution F205: fails when a value of public.t_rest.s does not fit public.state
-- caution L402: nobody can read or write public.t_rest while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.t_rest ALTER COLUMN s TYPE public.state USING s::text::public.state;

-- 22/44 expand: alter column public.t_rest.d
-- because of domain public.known_state
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: rewrites public.t_rest
-- caution F205: fails when a value of public.t_rest.d does not fit public.known_state
-- caution L402: nobody can read or write public.t_rest while it is rewritten
-- refused: needs a refused step: domain public.known_state
--   ALTER TABLE public.t_rest ALTER COLUMN d TYPE public.known_state USING d::text::public.known_state;

-- 23/44 expand: alter column public.t_rest.c
-- because of composite_type public.change
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: rewrites public.t_rest
-- caution F205: fails when a value of public.t_rest.c does not fit public.change
-- caution L402: nobody can read or write public.t_rest while it is rewritten
-- refused: needs a refused step: composite_type public.change
--   ALTER TABLE public.t_rest ALTER COLUMN c TYPE public.change USING c::text::public.change;

-- 24/44 expand: alter column public.t_rest.many
-- because of enum public.state
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: rewrites public.t_rest
-- caution F205: fails when a value of public.t_rest.many does not fit public.state[]
-- caution L402: nobody can read or write public.t_rest while it is rewritten
-- refused: needs a refused step: enum public.state
--   ALTER TABLE public.t_rest ALTER COLUMN many TYPE public.state[] USING many::text::public.state[];

-- 25/44 expand: drop table public.t
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: table public.t_open
--   DROP TABLE public.t;

-- 26/44 expand: drop composite_type public.change
-- because of enum public.state
-- refused: needs a refused step: column public.t_open_low.c
--   DROP TYPE public.change__schemadiff_old;

-- 27/44 expand: drop domain public.known_state
-- because of domain_constraint public.known_state.known_state_check
-- refused: needs a refused step: column public.t_open_low.d
--   DROP DOMAIN public.known_state__schemadiff_old;

-- 28/44 expand: drop enum public.state
-- refused: needs a refused step: enum public.state
--   DROP TYPE public.state__schemadiff_old;

-- 29/44 expand: create table public.t
-- because of column public.t.s
-- refused: needs a refused step: enum public.state
--   CREATE TABLE public.t (
--       s public.state NOT NULL,
--       d public.known_state,
--       c public.change,
--       many public.state[] DEFAULT '{open}'
--   )
--   PARTITION BY LIST (s);

-- 30/44 expand: create table public.t_open
-- because of column public.t_open.d
-- refused: needs a refused step: enum public.state
--   CREATE TABLE public.t_open (
--       s public.state NOT NULL,
--       d public.known_state,
--       c public.change,
--       many public.state[] DEFAULT '{open}'
--   )
--   PARTITION BY RANGE (d);

-- 31/44 expand: create default public.t_open_low.many
-- because of column public.t_open_low.many
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- refused: needs a refused step: column public.t_open_low.many
--   ALTER TABLE ONLY public.t_open_low ALTER COLUMN many SET DEFAULT '{open}';

-- 32/44 expand: create default public.t_rest.many
-- because of column public.t_rest.many
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- refused: needs a refused step: column public.t_rest.many
--   ALTER TABLE ONLY public.t_rest ALTER COLUMN many SET DEFAULT '{open}';

-- 33/44 expand: create function public.is_open(public.state)
-- because of enum public.state
-- refused: needs a refused step: enum public.state
--   CREATE FUNCTION public.is_open(s public.state DEFAULT 'open')
--    RETURNS boolean
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$ SELECT s = 'open' $$;

-- 34/44 expand: create index public.t_d_idx
-- because of column public.t.s
-- refused: needs a refused step: table public.t
--   CREATE INDEX t_d_idx ON ONLY public.t USING btree (d) WHERE s = 'open';

-- 35/44 expand: create index public.t_open_d_idx
-- because of column public.t_open.s
-- refused: needs a refused step: table public.t_open
--   CREATE INDEX t_open_d_idx ON ONLY public.t_open USING btree (d) WHERE s = 'open';

-- 36/44 expand: create index public.t_open_low_d_idx
-- because of column public.t_open_low.s
-- locks: SHARE on public.t_open_low
-- work: builds public.t_open_low_d_idx
-- caution L403: nobody can write public.t_open_low while it is indexed
-- refused: needs a refused step: column public.t_open_low.s
--   CREATE INDEX t_open_low_d_idx ON public.t_open_low USING btree (d) WHERE s = 'open';

-- 37/44 expand: create inheritance public.t_open_low of public.t_open
-- because of table public.t_open
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: reads all of public.t_open_low
-- caution F203: fails when a row of public.t_open_low is outside of its bounds
-- caution L401: nobody can read or write public.t_open_low while all of it is read
-- refused: needs a refused step: column public.t_open_low.s
--   ALTER TABLE ONLY public.t_open ATTACH PARTITION public.t_open_low FOR VALUES FROM ('open') TO ('closed');

-- 38/44 expand: create index public.t_rest_d_idx
-- because of column public.t_rest.s
-- locks: SHARE on public.t_rest
-- work: builds public.t_rest_d_idx
-- caution L403: nobody can write public.t_rest while it is indexed
-- refused: needs a refused step: column public.t_rest.s
--   CREATE INDEX t_rest_d_idx ON public.t_rest USING btree (d) WHERE s = 'open';

-- 39/44 expand: create inheritance public.t_rest of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_rest
-- work: reads all of public.t_rest
-- caution F203: fails when a row of public.t_rest is outside of its bounds
-- caution L401: nobody can read or write public.t_rest while all of it is read
-- refused: needs a refused step: column public.t_rest.s
--   ALTER TABLE ONLY public.t ATTACH PARTITION public.t_rest DEFAULT;

-- 40/44 expand: create index_attach public.t_open_low_d_idx
-- because of index public.t_open_d_idx
-- locks: ACCESS SHARE on public.t_open_low
-- refused: needs a refused step: index public.t_open_d_idx
--   ALTER INDEX public.t_open_d_idx ATTACH PARTITION public.t_open_low_d_idx;

-- 41/44 expand: create inheritance public.t_open of public.t
-- because of table public.t
-- locks: ACCESS EXCLUSIVE on public.t_open_low
-- work: reads all of public.t_open_low
-- caution L401: nobody can read or write public.t_open_low while all of it is read
-- refused: needs a refused step: table public.t_open
--   ALTER TABLE ONLY public.t ATTACH PARTITION public.t_open FOR VALUES IN ('open');

-- 42/44 expand: create index_attach public.t_open_d_idx
-- because of index public.t_d_idx
-- refused: needs a refused step: table public.t_open
--   ALTER INDEX public.t_d_idx ATTACH PARTITION public.t_open_d_idx;

-- 43/44 expand: create index_attach public.t_rest_d_idx
-- because of index public.t_d_idx
-- locks: ACCESS SHARE on public.t_rest
-- refused: needs a refused step: index public.t_d_idx
--   ALTER INDEX public.t_d_idx ATTACH PARTITION public.t_rest_d_idx;

-- 44/44 expand: create view public.v
-- because of column public.t.s
-- refused: needs a refused step: table public.t
--   CREATE VIEW public.v AS
--   SELECT s, (c).is_now, is_open(s) FROM t;

RESET search_path;
RESET check_function_bodies;
