-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.wide.c13
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: rewrites public.wide
-- caution L402: nobody can read or write public.wide while it is rewritten
SET search_path = public;
ALTER TABLE public.wide
    ADD COLUMN c13 text,
    ADD COLUMN c14 integer GENERATED ALWAYS AS (c02 + 1) STORED;

COMMIT;

BEGIN;

-- 2/6 expand: create default public.wide.c07
-- locks: ACCESS EXCLUSIVE on public.wide
ALTER TABLE ONLY public.wide ALTER COLUMN c07 SET DEFAULT '2000-01-01';

COMMIT;

BEGIN;

-- 3/6 contract: alter column public.wide.c01
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: rewrites public.wide
-- caution L402: nobody can read or write public.wide while it is rewritten
ALTER TABLE public.wide ALTER COLUMN c01 TYPE bigint;

COMMIT;

BEGIN;

-- 4/6 contract: alter column public.wide.c04
-- locks: ACCESS EXCLUSIVE on public.wide
ALTER TABLE public.wide ADD CONSTRAINT wide_c04_not_null NOT NULL c04 NOT VALID;

COMMIT;

BEGIN;

-- 5/6 contract: alter column public.wide.c04
-- locks: SHARE UPDATE EXCLUSIVE on public.wide
-- work: reads all of public.wide
-- caution F201: fails when public.wide.c04 holds NULL
ALTER TABLE public.wide VALIDATE CONSTRAINT wide_c04_not_null;

COMMIT;

-- 6/6 contract: alter column public.wide.c10
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: rewrites public.wide
-- loss D105: values of public.wide.c10 may lose precision or range: numeric becomes numeric(9,2)
-- caution F205: fails when a value of public.wide.c10 does not fit numeric(9,2)
-- caution B305: code that writes values of public.wide.c10 that do not fit numeric(9,2) fails
-- caution L402: nobody can read or write public.wide while it is rewritten
-- refused: D105 without permission: values of public.wide.c10 may lose precision or range: numeric becomes numeric(9,2)
-- allow it with --allow 'D105:public.wide.c10'
--   ALTER TABLE public.wide ALTER COLUMN c10 TYPE numeric(9,2);

RESET search_path;
RESET check_function_bodies;
