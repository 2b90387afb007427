-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 18 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/18 expand: drop column public.t.g
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN g;

-- 2/18 expand: drop default public.t.s
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 3/18 expand: drop constraint public.t.c
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c;

-- 4/18 expand: drop index public.i
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 5/18 expand: drop view public.v
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 6/18 expand: drop materialized_view public.m
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 7/18 expand: drop trigger public.t.tr
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER tr ON public.t;

-- 8/18 expand: drop policy public.t.p
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
DROP POLICY p ON public.t;

-- 9/18 expand: drop function public.clean(text)
DROP FUNCTION public.clean(text);

-- 10/18 expand: create function public.clean(text, text)
SET search_path = public;
CREATE FUNCTION public.clean(s text, how text DEFAULT 'lower')
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select case how when 'lower' then lower(s) else upper(s) end $$;

-- 11/18 expand: create column public.t.g
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ADD COLUMN g text GENERATED ALWAYS AS (clean(s)) STORED;

-- 12/18 expand: create default public.t.s
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT clean('X');

-- 13/18 expand: create constraint public.t.c
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil clean(s) <> ''
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT c CHECK (clean(s) <> '');

-- 14/18 expand: create index public.i
-- because of function public.clean(text)
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING btree ((clean(s)));

-- 15/18 expand: create view public.v
-- because of function public.clean(text)
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT clean(s) AS c FROM t;

-- 16/18 expand: create materialized_view public.m
-- because of function public.clean(text)
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT clean(s) AS c FROM t;

-- 17/18 expand: create trigger public.t.tr
-- because of function public.clean(text)
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER tr
    AFTER UPDATE ON public.t
    FOR EACH ROW
    WHEN (clean(old.s) <> clean(new.s))
    EXECUTE FUNCTION public.tf();

-- 18/18 expand: create policy public.t.p
-- because of function public.clean(text)
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t
    USING (clean(s) = current_user);

COMMIT;

RESET search_path;
RESET check_function_bodies;
