-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.report.low
-- because of column public.reading_low.level
-- locks: ACCESS EXCLUSIVE on public.report
-- work: rewrites public.report
-- caution L402: nobody can read or write public.report while it is rewritten
SET search_path = public;
ALTER TABLE public.report ALTER COLUMN low TYPE text USING low::text;

-- 2/3 expand: alter column public.reading.level
-- locks: ACCESS EXCLUSIVE on public.reading, ACCESS EXCLUSIVE on public.reading_low
-- work: rewrites public.reading_low
-- caution L402: nobody can read or write public.reading_low while it is rewritten
ALTER TABLE public.reading ALTER COLUMN level TYPE bigint;

-- 3/3 expand: alter column public.report.low
-- because of column public.reading_low.level
-- locks: ACCESS EXCLUSIVE on public.report
-- work: rewrites public.report
-- caution F205: fails when a value of public.report.low does not fit public.reading_low
-- caution L402: nobody can read or write public.report while it is rewritten
ALTER TABLE public.report ALTER COLUMN low TYPE public.reading_low USING low::public.reading_low;

COMMIT;

RESET search_path;
RESET check_function_bodies;
