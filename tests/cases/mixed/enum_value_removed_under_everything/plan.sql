-- schemadiff plan: before.sql -> after.sql
-- 17 steps: 17 contract; 17 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/17 contract: drop policy public.t.p
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.p
--   DROP POLICY p ON public.t;

-- 2/17 contract: drop view public.v
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.v
-- refused: needs a refused step: view public.v
--   DROP VIEW public.v;

-- 3/17 contract: drop index public.t_s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: index public.t_s
--   DROP INDEX public.t_s;

-- 4/17 contract: drop function public.f(public.st)
-- because of enum public.st
-- refused: needs a refused step: function public.f(public.st)
--   DROP FUNCTION public.f(public.st);

-- 5/17 contract: drop default public.t.all_s
-- because of column public.t.all_s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.all_s
--   ALTER TABLE ONLY public.t ALTER COLUMN all_s DROP DEFAULT;

-- 6/17 contract: drop default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.s
--   ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 7/17 contract: drop enum public.st
-- loss D106: enum public.st loses label 'obsolete'; a row that still holds a removed label stops the conversion
-- caution B305: code that uses public.st finds it changed
-- refused: D106 without permission: enum public.st loses label 'obsolete'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.st'
--   ALTER TYPE public.st RENAME TO st__schemadiff_old;

-- 8/17 contract: create enum public.st
-- refused: needs a refused step: enum public.st
--   CREATE TYPE public.st AS ENUM ('a', 'b', 'c');

-- 9/17 contract: alter column public.t.s
-- because of enum public.st
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.st
-- caution F205: fails when a value of public.t.all_s does not fit public.st[]
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: needs a refused step: enum public.st
--   ALTER TABLE public.t
--       ALTER COLUMN s TYPE public.st USING s::text::public.st,
--       ALTER COLUMN all_s TYPE public.st[] USING all_s::text::public.st[];

-- 10/17 contract: create default public.t.all_s
-- because of column public.t.all_s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.s
--   ALTER TABLE ONLY public.t ALTER COLUMN all_s SET DEFAULT '{a,b}';

-- 11/17 contract: create default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.s
--   ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT 'a';

-- 12/17 contract: create function public.f(public.st)
-- because of enum public.st
-- refused: needs a refused step: enum public.st
--   CREATE FUNCTION public.f(x public.st DEFAULT 'b')
--    RETURNS public.st
--    LANGUAGE sql
--    IMMUTABLE
--   AS $$select x$$;

-- 13/17 contract: create index public.t_s
-- because of column public.t.s
-- locks: SHARE on public.t
-- work: builds public.t_s
-- refused: needs a refused step: column public.t.s
--   CREATE INDEX t_s ON public.t USING btree (s) WHERE s = 'c';

-- 14/17 contract: create view public.v
-- because of column public.t.s
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: column public.t.s
--   CREATE VIEW public.v AS
--   SELECT id FROM t WHERE s > 'a';

-- 15/17 contract: create policy public.t.p
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.s
--   CREATE POLICY p ON public.t
--       USING (s <> 'b');

-- 16/17 contract: create privilege of enum public.st
-- because of enum public.st
-- refused: needs a refused step: enum public.st
--   GRANT USAGE ON TYPE public.st TO app_reader;

-- 17/17 contract: drop enum public.st
-- refused: needs a refused step: enum public.st
--   DROP TYPE public.st__schemadiff_old;

RESET search_path;
RESET check_function_bodies;
