-- irreversible: column public.t.note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 5 expand, 2 contract; 1 refused
-- U001: function public.sum_amount() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop view public.v
-- because of function public.sum_amount()
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/7 expand: drop function public.sum_amount()
-- because of column public.t.amount
DROP FUNCTION public.sum_amount();

-- 3/7 expand: alter column public.t.amount
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric;

-- 4/7 expand: create function public.sum_amount()
-- because of column public.t.amount
CREATE FUNCTION public.sum_amount()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT sum(amount)::bigint FROM t; END;

-- 5/7 expand: create view public.v
-- because of function public.sum_amount()
CREATE VIEW public.v AS
SELECT sum_amount() AS s;

-- 6/7 contract: drop function public.notes()
SET search_path = '';
DROP FUNCTION public.notes();

-- 7/7 contract: drop column public.t.note
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.note is dropped with its values
-- refused: D103 without permission: column public.t.note is dropped with its values
-- allow it with --allow 'D103:public.t.note'
--   ALTER TABLE public.t DROP COLUMN note;

COMMIT;

RESET search_path;
RESET check_function_bodies;
