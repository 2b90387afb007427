-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: drop enum public.r
-- loss D106: enum public.r loses label 'mars'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.r loses label 'mars'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.r'
--   ALTER TYPE public.r RENAME TO r__schemadiff_old;

-- 2/4 expand: create enum public.r
-- refused: needs a refused step: enum public.r
--   CREATE TYPE public.r AS ENUM ('eu', 'us');

-- 3/4 expand: alter column public.p.r
-- because of enum public.r
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p_eu, ACCESS EXCLUSIVE on public.p_us
-- work: rewrites public.p, rewrites public.p_eu, rewrites public.p_us
-- caution F205: fails when a value of public.p.r does not fit public.r
-- caution L402: nobody can read or write public.p while it is rewritten
-- caution L402: nobody can read or write public.p_eu while it is rewritten
-- caution L402: nobody can read or write public.p_us while it is rewritten
-- refused: needs a refused step: enum public.r
--   ALTER TABLE public.p ALTER COLUMN r TYPE public.r USING r::text::public.r;

-- 4/4 expand: drop enum public.r
-- refused: needs a refused step: enum public.r
--   DROP TYPE public.r__schemadiff_old;

RESET search_path;
RESET check_function_bodies;
