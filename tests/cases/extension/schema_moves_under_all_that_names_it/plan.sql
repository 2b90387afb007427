-- schemadiff plan: before.sql -> after.sql
-- 22 steps: 21 expand, 1 contract
-- U001: domain_constraint public.name.name_check is compared as text (--no-scratch)
-- U001: default public.t.c is compared as text (--no-scratch)
-- U001: constraint public.t.t_plain_check is compared as text (--no-scratch)
-- U001: index public.t_word is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/22 expand: alter extension citext
SET search_path = public;
ALTER EXTENSION citext SET SCHEMA ext;

-- 2/22 expand: alter extension moddatetime
ALTER EXTENSION moddatetime SET SCHEMA ext;

-- 3/22 expand: alter extension pg_trgm
ALTER EXTENSION pg_trgm SET SCHEMA ext;

-- 4/22 expand: alter composite_type public.pair
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE ext.citext;

-- 5/22 expand: drop domain public.name
SET search_path = '';
DROP DOMAIN public.name;

-- 6/22 expand: create domain public.name
SET search_path = public;
CREATE DOMAIN public.name AS ext.citext;

-- 7/22 expand: create domain_constraint public.name.name_check
ALTER DOMAIN public.name ADD CONSTRAINT name_check CHECK (value <> ''::ext.citext);

-- 8/22 expand: drop default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN c DROP DEFAULT;

-- 9/22 expand: create function public.f(ext.citext, ext.citext[])
SET search_path = public;
CREATE FUNCTION public.f(ext.citext, ext.citext[])
 RETURNS SETOF ext.citext
 LANGUAGE sql
AS $$SELECT $1$$;

-- 10/22 expand: drop constraint public.t.t_plain_check
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_plain_check;

-- 11/22 expand: create constraint public.t.t_plain_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil ext.similarity(plain, 'x') < 0.9
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_plain_check CHECK (ext.similarity(plain, 'x') < 0.9);

-- 12/22 expand: drop index public.t_plain
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_plain;

-- 13/22 expand: create index public.t_plain
-- locks: SHARE on public.t
-- work: builds public.t_plain
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_plain ON public.t USING gin (plain ext.gin_trgm_ops);

-- 14/22 expand: drop index public.t_word
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.t_word;

-- 15/22 expand: create index public.t_word
-- locks: SHARE on public.t
-- work: builds public.t_word
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX t_word ON public.t USING btree ((ext.word_similarity(plain, 'word')));

-- 16/22 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 17/22 expand: alter column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.c does not fit ext.citext
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN c TYPE ext.citext USING c::text::ext.citext;

-- 18/22 expand: create default public.t.c
-- because of column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT 'none'::ext.citext;

-- 19/22 expand: create view public.v
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT id, plain::ext.citext AS folded, ext.show_limit() AS at_least FROM t WHERE c = 'a'::ext.citext;

-- 20/22 expand: alter trigger public.t.touch
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER touch
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION ext.moddatetime('changed');

-- 21/22 expand: create comment of function public.f(ext.citext, ext.citext[])
COMMENT ON FUNCTION public.f(ext.citext, ext.citext[]) IS 'kept';

-- 22/22 contract: drop function public.f(public.citext, public.citext[])
SET search_path = '';
DROP FUNCTION public.f(public.citext, public.citext[]);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
