-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: alter column public.p.c
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F201: fails when public.p.c holds NULL
-- caution L401: nobody can read or write public.p1 while all of it is read
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN c SET NOT NULL;

-- 2/4 expand: create default public.p.c
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE ONLY public.p ALTER COLUMN c SET DEFAULT '2000-01-01';

-- 3/4 expand: create default public.p1.c
-- locks: ACCESS EXCLUSIVE on public.p1
ALTER TABLE ONLY public.p1 ALTER COLUMN c SET DEFAULT '2000-01-01';

-- 4/4 expand: create constraint public.p.p_b_check
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F203: fails when a row of public.p does not fulfil b <> ''
-- caution L401: nobody can read or write public.p1 while all of it is read
ALTER TABLE public.p ADD CONSTRAINT p_b_check CHECK (b <> '');

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
