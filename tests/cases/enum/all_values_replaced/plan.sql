-- irreversible: enum public.phase loses labels 'alpha', 'beta'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: drop enum public.phase
-- loss D106: enum public.phase loses labels 'alpha', 'beta'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.phase loses labels 'alpha', 'beta'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.phase'
--   ALTER TYPE public.phase RENAME TO phase__schemadiff_old;

-- 2/4 expand: create enum public.phase
-- refused: needs a refused step: enum public.phase
--   CREATE TYPE public.phase AS ENUM ('solid', 'liquid', 'gas');

-- 3/4 expand: alter column public.t.p
-- because of enum public.phase
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.p does not fit public.phase
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: enum public.phase
--   ALTER TABLE public.t ALTER COLUMN p TYPE public.phase USING p::text::public.phase;

-- 4/4 expand: drop enum public.phase
-- refused: needs a refused step: enum public.phase
--   DROP TYPE public.phase__schemadiff_old;

RESET search_path;
RESET check_function_bodies;
