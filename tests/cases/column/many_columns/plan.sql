-- irreversible: values of public.wide.c10 may lose precision or range: numeric becomes numeric(9,2)
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: alter column public.wide.c01
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: reads all of public.wide, rewrites public.wide
-- caution F201: fails when public.wide.c04 holds NULL
-- caution L402: nobody can read or write public.wide while it is rewritten
SET search_path = public;
ALTER TABLE public.wide
    ALTER COLUMN c01 TYPE bigint,
    ALTER COLUMN c04 SET NOT NULL;

-- 2/4 expand: alter column public.wide.c10
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: rewrites public.wide
-- loss D105: values of public.wide.c10 may lose precision or range: numeric becomes numeric(9,2)
-- caution F205: fails when a value of public.wide.c10 does not fit numeric(9,2)
-- caution L402: nobody can read or write public.wide while it is rewritten
-- refused: D105 without permission: values of public.wide.c10 may lose precision or range: numeric becomes numeric(9,2)
-- allow it with --allow 'D105:public.wide.c10'
--   ALTER TABLE public.wide ALTER COLUMN c10 TYPE numeric(9,2);

-- 3/4 expand: create column public.wide.c13
-- locks: ACCESS EXCLUSIVE on public.wide
-- work: rewrites public.wide
-- caution L402: nobody can read or write public.wide while it is rewritten
ALTER TABLE public.wide
    ADD COLUMN c13 text,
    ADD COLUMN c14 integer GENERATED ALWAYS AS (c02 + 1) STORED;

-- 4/4 expand: create default public.wide.c07
-- locks: ACCESS EXCLUSIVE on public.wide
ALTER TABLE ONLY public.wide ALTER COLUMN c07 SET DEFAULT '2000-01-01';

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
