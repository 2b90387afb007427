-- irreversible: column public.top.gone is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 13 expand, 1 contract; 1 refused
-- column order: not that of the target, and stays so: public.bottom (a, b, l, r, own, new); public.lefthand (a, b, l, new); public.righthand (a, b, r, new)
-- U001: default public.bottom.a is compared as text (--no-scratch)
-- U001: default public.lefthand.a is compared as text (--no-scratch)
-- U001: default public.righthand.a is compared as text (--no-scratch)
-- U001: default public.top.a is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/14 expand: create column public.top.new
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.lefthand, ACCESS EXCLUSIVE on public.righthand, ACCESS EXCLUSIVE on public.bottom
SET search_path = public;
ALTER TABLE public.top ADD COLUMN new integer DEFAULT 5;

-- 2/14 expand: drop default public.bottom.a
-- because of column public.bottom.a
-- locks: ACCESS EXCLUSIVE on public.bottom
SET search_path = '';
ALTER TABLE ONLY public.bottom ALTER COLUMN a DROP DEFAULT;

-- 3/14 expand: drop default public.lefthand.a
-- because of column public.lefthand.a
-- locks: ACCESS EXCLUSIVE on public.lefthand
ALTER TABLE ONLY public.lefthand ALTER COLUMN a DROP DEFAULT;

-- 4/14 expand: drop default public.righthand.a
-- because of column public.righthand.a
-- locks: ACCESS EXCLUSIVE on public.righthand
ALTER TABLE ONLY public.righthand ALTER COLUMN a DROP DEFAULT;

-- 5/14 expand: drop default public.top.a
-- because of column public.top.a
-- locks: ACCESS EXCLUSIVE on public.top
ALTER TABLE ONLY public.top ALTER COLUMN a DROP DEFAULT;

-- 6/14 expand: drop view public.v
-- because of column public.top.a
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 7/14 expand: alter column public.top.a
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.lefthand, ACCESS EXCLUSIVE on public.righthand, ACCESS EXCLUSIVE on public.bottom
-- work: reads all of public.bottom, reads all of public.lefthand, reads all of public.righthand, reads all of public.top, rewrites public.bottom, rewrites public.lefthand, rewrites public.righthand, rewrites public.top
-- caution F205: fails when a value of public.top.b does not fit character varying(9)
-- caution F201: fails when public.top.b holds NULL
-- caution L402: nobody can read or write public.top while it is rewritten
-- caution L402: nobody can read or write public.lefthand while it is rewritten
-- caution L402: nobody can read or write public.righthand while it is rewritten
-- caution L402: nobody can read or write public.bottom while it is rewritten
SET search_path = public;
ALTER TABLE public.top
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying(9),
    ALTER COLUMN b SET NOT NULL;

-- 8/14 expand: create default public.bottom.a
-- because of column public.bottom.a
-- locks: ACCESS EXCLUSIVE on public.bottom
ALTER TABLE ONLY public.bottom ALTER COLUMN a SET DEFAULT 2;

-- 9/14 expand: create default public.lefthand.a
-- because of column public.lefthand.a
-- locks: ACCESS EXCLUSIVE on public.lefthand
ALTER TABLE ONLY public.lefthand ALTER COLUMN a SET DEFAULT 2;

-- 10/14 expand: create default public.righthand.a
-- because of column public.righthand.a
-- locks: ACCESS EXCLUSIVE on public.righthand
ALTER TABLE ONLY public.righthand ALTER COLUMN a SET DEFAULT 2;

-- 11/14 expand: create default public.top.a
-- because of column public.top.a
-- locks: ACCESS EXCLUSIVE on public.top
ALTER TABLE ONLY public.top ALTER COLUMN a SET DEFAULT 2;

-- 12/14 expand: create constraint public.top.positive
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.lefthand, ACCESS EXCLUSIVE on public.righthand, ACCESS EXCLUSIVE on public.bottom
-- work: reads all of public.bottom, reads all of public.lefthand, reads all of public.righthand, reads all of public.top
-- caution F203: fails when a row of public.top does not fulfil a > 0
-- caution L401: nobody can read or write public.top while all of it is read
-- caution L401: nobody can read or write public.lefthand while all of it is read
-- caution L401: nobody can read or write public.righthand while all of it is read
-- caution L401: nobody can read or write public.bottom while all of it is read
ALTER TABLE public.top ADD CONSTRAINT positive CHECK (a > 0);

-- 13/14 expand: create view public.v
-- because of column public.top.a
-- locks: ACCESS SHARE on public.top
CREATE VIEW public.v AS
SELECT a, b FROM top;

-- 14/14 contract: drop column public.top.gone
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.lefthand, ACCESS EXCLUSIVE on public.righthand, ACCESS EXCLUSIVE on public.bottom
-- loss D103: column public.top.gone is dropped with its values
-- refused: D103 without permission: column public.top.gone is dropped with its values
-- allow it with --allow 'D103:public.top.gone'
--   ALTER TABLE public.top DROP COLUMN gone;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
