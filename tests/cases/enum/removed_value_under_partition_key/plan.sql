-- irreversible: enum public.r loses label 'mars'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand; 11 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/11 expand: drop enum public.r
-- loss D106: enum public.r loses label 'mars'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.r loses label 'mars'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.r'
--   ALTER TYPE public.r RENAME TO r__schemadiff_old;

-- 2/11 expand: create enum public.r
-- refused: needs a refused step: enum public.r
--   CREATE TYPE public.r AS ENUM ('eu', 'us');

-- 3/11 expand: drop inheritance public.p_eu of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p_eu, ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: inheritance public.p_eu of public.p
--   ALTER TABLE public.p DETACH PARTITION public.p_eu;

-- 4/11 expand: alter column public.p_eu.r
-- because of enum public.r
-- locks: ACCESS EXCLUSIVE on public.p_eu
-- work: rewrites public.p_eu
-- caution F205: fails when a value of public.p_eu.r does not fit public.r
-- caution L402: nobody can read or write public.p_eu while it is rewritten
-- refused: needs a refused step: enum public.r
--   ALTER TABLE public.p_eu ALTER COLUMN r TYPE public.r USING r::text::public.r;

-- 5/11 expand: drop inheritance public.p_us of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p_us, ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: inheritance public.p_us of public.p
--   ALTER TABLE public.p DETACH PARTITION public.p_us;

-- 6/11 expand: alter column public.p_us.r
-- because of enum public.r
-- locks: ACCESS EXCLUSIVE on public.p_us
-- work: rewrites public.p_us
-- caution F205: fails when a value of public.p_us.r does not fit public.r
-- caution L402: nobody can read or write public.p_us while it is rewritten
-- refused: needs a refused step: enum public.r
--   ALTER TABLE public.p_us ALTER COLUMN r TYPE public.r USING r::text::public.r;

-- 7/11 expand: drop table public.p
-- because of column public.p.r
-- locks: ACCESS EXCLUSIVE on public.p
-- refused: needs a refused step: column public.p_eu.r
--   DROP TABLE public.p;

-- 8/11 expand: drop enum public.r
-- refused: needs a refused step: enum public.r
--   DROP TYPE public.r__schemadiff_old;

-- 9/11 expand: create table public.p
-- because of column public.p.r
-- refused: needs a refused step: enum public.r
--   CREATE TABLE public.p (
--       id integer,
--       r public.r
--   )
--   PARTITION BY LIST (r);

-- 10/11 expand: create inheritance public.p_eu of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p_eu
-- work: reads all of public.p_eu
-- caution F203: fails when a row of public.p_eu is outside of its bounds
-- caution L401: nobody can read or write public.p_eu while all of it is read
-- refused: needs a refused step: column public.p_eu.r
--   ALTER TABLE ONLY public.p ATTACH PARTITION public.p_eu FOR VALUES IN ('eu');

-- 11/11 expand: create inheritance public.p_us of public.p
-- because of table public.p
-- locks: ACCESS EXCLUSIVE on public.p_us
-- work: reads all of public.p_us
-- caution F203: fails when a row of public.p_us is outside of its bounds
-- caution L401: nobody can read or write public.p_us while all of it is read
-- refused: needs a refused step: column public.p_us.r
--   ALTER TABLE ONLY public.p ATTACH PARTITION public.p_us FOR VALUES IN ('us');

RESET search_path;
RESET check_function_bodies;
