-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract
-- U001: view public.catalogue is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop view public.catalogue
-- locks: ACCESS EXCLUSIVE on public.catalogue
-- caution B316: code that uses public.catalogue finds it changed
DROP VIEW public.catalogue;

-- 2/3 contract: create view public.catalogue
-- locks: ACCESS SHARE on public.author, ACCESS SHARE on public.book
CREATE VIEW public.catalogue AS
SELECT b.title, a.name FROM public.book b JOIN public.author a ON a.id = b.author WHERE b.title::text ~~ 'A%'::text;

-- 3/3 contract: create privilege of view public.catalogue
-- because of view public.catalogue
GRANT SELECT ON TABLE public.catalogue TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
