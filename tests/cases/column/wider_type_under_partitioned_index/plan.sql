-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: alter column public.t.code
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2025, ACCESS EXCLUSIVE on public.t_2026
-- work: builds public.t_code
-- caution L402: nobody can read or write public.t while it is indexed
-- caution L402: nobody can read or write public.t_2025 while it is indexed
-- caution L402: nobody can read or write public.t_2026 while it is indexed
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN code TYPE character varying(40);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
