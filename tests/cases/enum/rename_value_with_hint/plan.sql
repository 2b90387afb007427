-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract; 6 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: drop enum public.ticket
-- loss D106: enum public.ticket loses label 'in-progres'; a row that still holds a removed label stops the conversion
-- caution B305: code that uses public.ticket finds it changed
-- refused: D106 without permission: enum public.ticket loses label 'in-progres'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.ticket'
--   ALTER TYPE public.ticket RENAME TO ticket__schemadiff_old;

-- 2/6 expand: create enum public.ticket
-- refused: needs a refused step: enum public.ticket
--   CREATE TYPE public.ticket AS ENUM ('open', 'in_progress', 'closed');

-- 3/6 contract: drop default public.tickets.t
-- because of column public.tickets.t
-- locks: ACCESS EXCLUSIVE on public.tickets
-- refused: needs a refused step: default public.tickets.t
--   ALTER TABLE ONLY public.tickets ALTER COLUMN t DROP DEFAULT;

-- 4/6 contract: alter column public.tickets.t
-- because of enum public.ticket
-- locks: ACCESS EXCLUSIVE on public.tickets
-- work: rewrites public.tickets
-- caution F205: fails when a value of public.tickets.t does not fit public.ticket
-- caution L402: nobody can read or write public.tickets while it is rewritten
-- refused: needs a refused step: enum public.ticket
--   ALTER TABLE public.tickets ALTER COLUMN t TYPE public.ticket USING t::text::public.ticket;

-- 5/6 contract: create default public.tickets.t
-- because of column public.tickets.t
-- locks: ACCESS EXCLUSIVE on public.tickets
-- refused: needs a refused step: column public.tickets.t
--   ALTER TABLE ONLY public.tickets ALTER COLUMN t SET DEFAULT 'open';

-- 6/6 contract: drop enum public.ticket
-- refused: needs a refused step: enum public.ticket
--   DROP TYPE public.ticket__schemadiff_old;

RESET search_path;
RESET check_function_bodies;
