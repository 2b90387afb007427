-- irreversible: enum public.st loses label 'obsolete'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 18 expand; 18 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/18 expand: drop default public.t.all_s
-- because of column public.t.all_s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.all_s
--   ALTER TABLE ONLY public.t ALTER COLUMN all_s DROP DEFAULT;

-- 2/18 expand: drop default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.s
--   ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 3/18 expand: drop function public.f(public.st)
-- because of enum public.st
-- refused: needs a refused step: function public.f(public.st)
--   DROP FUNCTION public.f(public.st);

-- 4/18 expand: drop enum public.st
-- loss D106: enum public.st loses label 'obsolete'; a row that still holds a removed label stops the conversion
-- refused: D106 without permission: enum public.st loses label 'obsolete'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.st'
--   ALTER TYPE public.st RENAME TO st__schemadiff_old;

-- 5/18 expand: create enum public.st
-- refused: needs a refused step: enum public.st
--   CREATE TYPE public.st AS ENUM ('a', 'b', 'c');

-- 6/18 expand: alter column public.t.all_s
-- because of enum public.st
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.all_s does not fit public.st[]
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: enum public.st
--   ALTER TABLE public.t ALTER COLUMN all_s TYPE public.st[] USING all_s::text::public.st[];

-- 7/18 expand: create default public.t.all_s
-- because of column public.t.all_s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.all_s
--   ALTER TABLE ONLY public.t ALTER COLUMN all_s SET DEFAULT '{a,b}';

-- 8/18 expand: create function public.f(public.st)
-- because of enum public.st
-- refused: needs a refused step: enum public.st
--   CREATE FUNCTION public.f(x public.st DEFAULT 'b')
--    RETURNS public.st
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$select x$$;

-- 9/18 expand: drop index public.t_s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: index public.t_s
--   DROP INDEX public.t_s;

-- 10/18 expand: drop view public.v
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: view public.v
--   DROP VIEW public.v;

-- 11/18 expand: drop policy public.t.p
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.p
--   DROP POLICY p ON public.t;

-- 12/18 expand: alter column public.t.s
-- because of enum public.st
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.st
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: enum public.st
--   ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::text::public.st;

-- 13/18 expand: drop enum public.st
-- refused: needs a refused step: enum public.st
--   DROP TYPE public.st__schemadiff_old;

-- 14/18 expand: create default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.s
--   ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT 'a';

-- 15/18 expand: create index public.t_s
-- because of column public.t.s
-- locks: SHARE on public.t
-- work: builds public.t_s
-- caution L403: nobody can write public.t while it is indexed
-- refused: needs a refused step: column public.t.s
--   CREATE INDEX t_s ON public.t USING btree (s) WHERE s = 'c';

-- 16/18 expand: create view public.v
-- because of column public.t.s
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: column public.t.s
--   CREATE VIEW public.v AS
--   SELECT id FROM t WHERE s > 'a';

-- 17/18 expand: create policy public.t.p
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.s
--   CREATE POLICY p ON public.t
--       USING (s <> 'b');

-- 18/18 expand: create privilege of enum public.st
-- because of enum public.st
-- refused: needs a refused step: enum public.st
--   GRANT USAGE ON TYPE public.st TO app_reader;

RESET search_path;
RESET check_function_bodies;
