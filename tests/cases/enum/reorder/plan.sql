-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop enum public.grade
-- caution B306: code that uses public.grade finds it changed
ALTER TYPE public.grade RENAME TO grade__schemadiff_old;

-- 2/6 expand: create enum public.grade
SET search_path = public;
CREATE TYPE public.grade AS ENUM ('a', 'b', 'c');

COMMIT;

BEGIN;

-- 3/6 contract: drop default public.marks.g
-- because of column public.marks.g
-- locks: ACCESS EXCLUSIVE on public.marks
SET search_path = '';
ALTER TABLE ONLY public.marks ALTER COLUMN g DROP DEFAULT;

-- 4/6 contract: alter column public.marks.g
-- because of enum public.grade
-- locks: ACCESS EXCLUSIVE on public.marks
-- work: rewrites public.marks
-- caution F205: fails when a value of public.marks.g does not fit public.grade
-- caution L402: nobody can read or write public.marks while it is rewritten
SET search_path = public;
ALTER TABLE public.marks ALTER COLUMN g TYPE public.grade USING g::text::public.grade;

-- 5/6 contract: create default public.marks.g
-- because of column public.marks.g
-- locks: ACCESS EXCLUSIVE on public.marks
ALTER TABLE ONLY public.marks ALTER COLUMN g SET DEFAULT 'c';

COMMIT;

BEGIN;

-- 6/6 contract: drop enum public.grade
SET search_path = '';
DROP TYPE public.grade__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
