-- irreversible: column public.line.total is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 1 expand, 6 contract; 5 refused
-- U002: index public.line_total leaves and index public.line_total_idx of the same definition comes; if it is index public.line_total_idx now, write beside that, at after.sql:3:1: -- @renamed from=line_total

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create function public.line_total(integer, numeric)
SET search_path = public;
CREATE FUNCTION public.line_total(qty integer, price numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $$select qty * price$$;

-- 2/7 contract: drop view public.big_line
-- because of column public.line.total
-- locks: ACCESS EXCLUSIVE on public.big_line
-- refused: needs a refused step: view public.big_line
--   DROP VIEW public.big_line;

-- 3/7 contract: drop index public.line_total
-- locks: ACCESS EXCLUSIVE on public.line
SET search_path = '';
DROP INDEX public.line_total;

-- 4/7 contract: drop column public.line.total
-- locks: ACCESS EXCLUSIVE on public.line
-- loss D103: column public.line.total is dropped with its values
-- refused: D103 without permission: column public.line.total is dropped with its values
-- allow it with --allow 'D103:public.line.total'
--   ALTER TABLE public.line DROP COLUMN total;

-- 5/7 contract: create column public.line.total
-- locks: ACCESS EXCLUSIVE on public.line
-- work: rewrites public.line
-- caution L402: nobody can read or write public.line while it is rewritten
-- refused: needs a refused step: column public.line.total
--   ALTER TABLE public.line ADD COLUMN total numeric GENERATED ALWAYS AS (line_total(qty, price)) STORED;

-- 6/7 contract: create index public.line_total_idx
-- locks: SHARE on public.line
-- work: builds public.line_total_idx
-- caution L403: nobody can write public.line while it is indexed
-- refused: needs a refused step: column public.line.total
--   CREATE INDEX line_total_idx ON public.line USING btree (total);

-- 7/7 contract: create view public.big_line
-- because of column public.line.total
-- locks: ACCESS SHARE on public.line
-- refused: needs a refused step: column public.line.total
--   CREATE VIEW public.big_line AS
--   SELECT id, total FROM line WHERE total > 100;

COMMIT;

RESET search_path;
RESET check_function_bodies;
