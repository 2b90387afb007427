-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- column order: not that of the target, and stays so: public.kid (a, b, c)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: alter column public.base.a
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
-- work: reads all of public.base, reads all of public.kid
-- caution F201: fails when public.base.a holds NULL
-- caution L401: nobody can read or write public.base while all of it is read
-- caution L401: nobody can read or write public.kid while all of it is read
SET search_path = public;
ALTER TABLE public.base
    ALTER COLUMN a SET NOT NULL,
    ADD COLUMN c date;

-- 2/6 expand: alter column public.part.a
-- locks: ACCESS EXCLUSIVE on public.part, ACCESS EXCLUSIVE on public.part1
-- work: reads all of public.part1
-- caution F201: fails when public.part.a holds NULL
-- caution L401: nobody can read or write public.part1 while all of it is read
ALTER TABLE public.part
    ALTER COLUMN a SET NOT NULL,
    ADD COLUMN c date;

-- 3/6 expand: alter column public.typed.a
-- locks: ACCESS EXCLUSIVE on public.typed
-- work: reads all of public.typed
-- caution F201: fails when public.typed.a holds NULL
-- caution L401: nobody can read or write public.typed while all of it is read
ALTER TABLE public.typed ALTER COLUMN a SET NOT NULL;

-- 4/6 expand: create default public.kid.a
-- locks: ACCESS EXCLUSIVE on public.kid
ALTER TABLE ONLY public.kid ALTER COLUMN a SET DEFAULT 3;

-- 5/6 expand: create default public.part1.b
-- locks: ACCESS EXCLUSIVE on public.part1
ALTER TABLE ONLY public.part1 ALTER COLUMN b SET DEFAULT 'p';

-- 6/6 expand: create default public.typed.b
-- locks: ACCESS EXCLUSIVE on public.typed
ALTER TABLE ONLY public.typed ALTER COLUMN b SET DEFAULT 't';

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
