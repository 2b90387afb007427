-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop view public.gross2
-- because of view public.gross
-- locks: ACCESS EXCLUSIVE on public.gross2
DROP VIEW public.gross2;

-- 2/6 expand: drop view public.gross
-- because of function public.vat(numeric)
-- locks: ACCESS EXCLUSIVE on public.gross
DROP VIEW public.gross;

-- 3/6 expand: drop function public.vat(numeric)
DROP FUNCTION public.vat(numeric);

-- 4/6 expand: create function public.vat(numeric)
SET search_path = public;
CREATE FUNCTION public.vat(n numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $$select n * 0.16$$;

-- 5/6 expand: create view public.gross
-- because of function public.vat(numeric)
-- locks: ACCESS SHARE on public.bill
CREATE VIEW public.gross AS
SELECT id, vat(net) AS tax FROM bill;

-- 6/6 expand: create view public.gross2
-- because of view public.gross
CREATE VIEW public.gross2 AS
SELECT sum(tax) AS all_tax FROM gross;

COMMIT;

RESET search_path;
RESET check_function_bodies;
