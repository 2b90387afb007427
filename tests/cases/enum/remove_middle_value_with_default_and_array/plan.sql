-- irreversible: enum public.color loses label 'mauve'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand; 9 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/9 expand: drop enum public.color
-- loss D106: enum public.color loses label 'mauve'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.color loses label 'mauve'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.color'
--   ALTER TYPE public.color RENAME TO color__schemadiff_old;

-- 2/9 expand: create enum public.color
-- refused: needs a refused step: enum public.color
--   CREATE TYPE public.color AS ENUM ('red', 'green', 'blue');

-- 3/9 expand: drop default public.cars.options
-- because of enum public.color
-- locks: ACCESS EXCLUSIVE on public.cars
-- refused: needs a refused step: default public.cars.options
--   ALTER TABLE ONLY public.cars ALTER COLUMN options DROP DEFAULT;

-- 4/9 expand: alter column public.cars.options
-- because of enum public.color
-- locks: ACCESS EXCLUSIVE on public.cars
-- work: rewrites public.cars
-- caution F205: fails when a value of public.cars.options does not fit public.color[]
-- caution L402: nobody can read or write public.cars while it is rewritten
-- refused: needs a refused step: enum public.color
--   ALTER TABLE public.cars ALTER COLUMN options TYPE public.color[] USING options::text::public.color[];

-- 5/9 expand: create default public.cars.options
-- because of enum public.color
-- locks: ACCESS EXCLUSIVE on public.cars
-- refused: needs a refused step: enum public.color
--   ALTER TABLE ONLY public.cars ALTER COLUMN options SET DEFAULT '{red,blue}'::color[];

-- 6/9 expand: drop default public.cars.paint
-- because of column public.cars.paint
-- locks: ACCESS EXCLUSIVE on public.cars
-- refused: needs a refused step: default public.cars.paint
--   ALTER TABLE ONLY public.cars ALTER COLUMN paint DROP DEFAULT;

-- 7/9 expand: alter column public.cars.paint
-- because of enum public.color
-- locks: ACCESS EXCLUSIVE on public.cars
-- work: rewrites public.cars
-- caution F205: fails when a value of public.cars.paint does not fit public.color
-- caution L402: nobody can read or write public.cars while it is rewritten
-- refused: needs a refused step: enum public.color
--   ALTER TABLE public.cars ALTER COLUMN paint TYPE public.color USING paint::text::public.color;

-- 8/9 expand: drop enum public.color
-- refused: needs a refused step: enum public.color
--   DROP TYPE public.color__schemadiff_old;

-- 9/9 expand: create default public.cars.paint
-- because of column public.cars.paint
-- locks: ACCESS EXCLUSIVE on public.cars
-- refused: needs a refused step: column public.cars.paint
--   ALTER TABLE ONLY public.cars ALTER COLUMN paint SET DEFAULT 'red';

RESET search_path;
RESET check_function_bodies;
