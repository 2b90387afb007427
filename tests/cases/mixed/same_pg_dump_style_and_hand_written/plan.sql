-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: view public.catalogue is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: drop view public.catalogue
-- locks: ACCESS EXCLUSIVE on public.catalogue
DROP VIEW public.catalogue;

-- 2/3 expand: create view public.catalogue
-- locks: ACCESS SHARE on public.author, ACCESS SHARE on public.book
CREATE VIEW public.catalogue AS
SELECT b.title, a.name FROM public.book b JOIN public.author a ON a.id = b.author WHERE b.title::text ~~ 'A%'::text;

-- 3/3 expand: create privilege of view public.catalogue
-- because of view public.catalogue
GRANT SELECT ON TABLE public.catalogue TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
