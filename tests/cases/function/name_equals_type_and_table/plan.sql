-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: default public.item.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter function public.money2(numeric)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.money2(n numeric)
 RETURNS public.money2
 LANGUAGE sql
 IMMUTABLE
AS $$ select row(n, 'USD')::money2 $$;

-- 2/3 expand: create function public.money2(numeric, text)
CREATE FUNCTION public.money2(n numeric, c text)
 RETURNS public.money2
 LANGUAGE sql
 IMMUTABLE
AS $$select row(n, c)::money2$$;

COMMIT;

BEGIN;

-- 3/3 expand: alter default public.item.p
-- locks: ACCESS EXCLUSIVE on public.item
ALTER TABLE ONLY public.item ALTER COLUMN p SET DEFAULT money2(1, 'CHF');

COMMIT;

RESET search_path;
RESET check_function_bodies;
