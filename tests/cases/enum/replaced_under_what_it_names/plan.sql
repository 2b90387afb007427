-- irreversible: enum public.grade loses label 'a'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand; 10 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/10 expand: drop operator public.>>>(public.grade, public.grade)
-- because of enum public.grade
-- refused: needs a refused step: operator public.>>>(public.grade, public.grade)
--   DROP OPERATOR public.>>> (public.grade, public.grade);

-- 2/10 expand: drop function public.worse(public.grade, public.grade)
-- because of enum public.grade
-- refused: needs a refused step: function public.worse(public.grade, public.grade)
--   DROP FUNCTION public.worse(public.grade, public.grade);

-- 3/10 expand: drop cast (public.grade AS integer)
-- because of enum public.grade
-- refused: needs a refused step: cast (public.grade AS integer)
--   DROP CAST (public.grade AS integer);

-- 4/10 expand: drop enum public.grade
-- loss D106: enum public.grade loses label 'a'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.grade loses label 'a'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.grade'
--   ALTER TYPE public.grade RENAME TO grade__schemadiff_old;

-- 5/10 expand: create enum public.grade
-- refused: needs a refused step: enum public.grade
--   CREATE TYPE public.grade AS ENUM ('b', 'c');

-- 6/10 expand: alter column public.t.g
-- because of enum public.grade
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.g does not fit public.grade
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: enum public.grade
--   ALTER TABLE public.t ALTER COLUMN g TYPE public.grade USING g::text::public.grade;

-- 7/10 expand: drop enum public.grade
-- refused: needs a refused step: enum public.grade
--   DROP TYPE public.grade__schemadiff_old;

-- 8/10 expand: create function public.worse(public.grade, public.grade)
-- because of enum public.grade
-- refused: needs a refused step: enum public.grade
--   CREATE FUNCTION public.worse(public.grade, public.grade)
--    RETURNS boolean
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$SELECT $1 > $2$$;

-- 9/10 expand: create operator public.>>>(public.grade, public.grade)
-- because of enum public.grade
-- refused: needs a refused step: enum public.grade
--   CREATE OPERATOR public.>>> (
--       FUNCTION = public.worse,
--       LEFTARG = public.grade,
--       RIGHTARG = public.grade
--   );

-- 10/10 expand: create cast (public.grade AS integer)
-- because of enum public.grade
-- refused: needs a refused step: enum public.grade
--   CREATE CAST (public.grade AS integer) WITH INOUT;

RESET search_path;
RESET check_function_bodies;
