-- irreversible: column public.t.gone is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 17 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/18 expand: create column public.t.new
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN new text;

-- 2/18 expand: alter column public.holder_of_holder.h
-- because of column public.holder.leaves
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE text USING h::text;

-- 3/18 expand: alter column public.holder.many
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN many TYPE text USING many::text;

-- 4/18 expand: alter column public.holder.inside
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN inside TYPE text USING inside::text;

-- 5/18 expand: alter column public.holder.checked
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN checked TYPE text USING checked::text;

-- 6/18 expand: alter column public.holder.leaves
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN leaves TYPE text;

-- 7/18 expand: drop constraint public.holder.c_is_there
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder
SET search_path = '';
ALTER TABLE public.holder DROP CONSTRAINT c_is_there;

-- 8/18 expand: drop view public.v
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 9/18 expand: alter column public.holder.c
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution L402: nobody can read or write public.holder while it is rewritten
SET search_path = public;
ALTER TABLE public.holder ALTER COLUMN c TYPE text USING c::text;

-- 10/18 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.b does not fit character varying(20)
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying(20);

-- 11/18 expand: alter column public.holder.c
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.c does not fit public.t
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN c TYPE public.t USING c::public.t;

-- 12/18 expand: alter column public.holder.many
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.many does not fit public.t[]
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN many TYPE public.t[] USING many::public.t[];

-- 13/18 expand: alter column public.holder.inside
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.inside does not fit public.pair
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN inside TYPE public.pair USING inside::public.pair;

-- 14/18 expand: alter column public.holder.checked
-- because of column public.t.a
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: rewrites public.holder
-- caution F205: fails when a value of public.holder.checked does not fit public.some_t
-- caution L402: nobody can read or write public.holder while it is rewritten
ALTER TABLE public.holder ALTER COLUMN checked TYPE public.some_t USING checked::public.some_t;

-- 15/18 expand: alter column public.holder_of_holder.h
-- because of column public.holder.leaves
-- locks: ACCESS EXCLUSIVE on public.holder_of_holder
-- work: rewrites public.holder_of_holder
-- caution F205: fails when a value of public.holder_of_holder.h does not fit public.holder
-- caution L402: nobody can read or write public.holder_of_holder while it is rewritten
ALTER TABLE public.holder_of_holder ALTER COLUMN h TYPE public.holder USING h::public.holder;

-- 16/18 expand: create constraint public.holder.c_is_there
-- because of column public.holder.c
-- locks: ACCESS EXCLUSIVE on public.holder
-- work: reads all of public.holder
-- caution F203: fails when a row of public.holder does not fulfil c IS DISTINCT FROM NULL
-- caution L401: nobody can read or write public.holder while all of it is read
ALTER TABLE public.holder ADD CONSTRAINT c_is_there CHECK (c IS DISTINCT FROM NULL);

-- 17/18 expand: create view public.v
-- because of column public.holder.c
-- locks: ACCESS SHARE on public.holder
CREATE VIEW public.v AS
SELECT id, (c).b AS b FROM holder;

-- 18/18 contract: drop column public.t.gone
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.gone is dropped with its values
-- refused: D103 without permission: column public.t.gone is dropped with its values
-- allow it with --allow 'D103:public.t.gone'
--   ALTER TABLE public.t DROP COLUMN gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
