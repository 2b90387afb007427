-- schemadiff plan: before.sql -> after.sql
-- 19 steps: 1 expand, 18 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/19 expand: create function public.clean(text, text)
SET search_path = public;
CREATE FUNCTION public.clean(s text, how text DEFAULT 'lower')
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select case how when 'lower' then lower(s) else upper(s) end $$;

COMMIT;

BEGIN;

-- 2/19 contract: drop policy public.t.p
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP POLICY p ON public.t;

-- 3/19 contract: drop trigger public.t.tr
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER tr ON public.t;

-- 4/19 contract: drop materialized_view public.m
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 5/19 contract: drop view public.v
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 6/19 contract: drop index public.i
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 7/19 contract: drop constraint public.t.c
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c;

-- 8/19 contract: drop default public.t.s
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 9/19 contract: drop column public.t.g
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN g;

-- 10/19 contract: drop function public.clean(text)
-- caution B318: code that names public.clean(text) fails
DROP FUNCTION public.clean(text);

-- 11/19 contract: create column public.t.g
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ADD COLUMN g text GENERATED ALWAYS AS (clean(s)) STORED;

-- 12/19 contract: create default public.t.s
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT clean('X');

-- 13/19 contract: create constraint public.t.c
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT c CHECK (clean(s) <> '') NOT VALID;

-- 14/19 contract: alter constraint public.t.c
-- because of function public.clean(text)
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break c
ALTER TABLE public.t VALIDATE CONSTRAINT c;

-- 15/19 contract: create index public.i
-- because of function public.clean(text)
-- locks: SHARE on public.t
-- work: builds public.i
CREATE INDEX i ON public.t USING btree ((clean(s)));

-- 16/19 contract: create view public.v
-- because of function public.clean(text)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT clean(s) AS c FROM t;

-- 17/19 contract: create materialized_view public.m
-- because of function public.clean(text)
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT clean(s) AS c FROM t;

-- 18/19 contract: create trigger public.t.tr
-- because of function public.clean(text)
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER tr
    AFTER UPDATE ON public.t
    FOR EACH ROW
    WHEN (clean(old.s) <> clean(new.s))
    EXECUTE FUNCTION public.tf();

-- 19/19 contract: create policy public.t.p
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t
    USING (clean(s) = current_user);

COMMIT;

RESET search_path;
RESET check_function_bodies;
