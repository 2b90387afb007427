-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract; 1 refused
-- U001: function public.sum_amount() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: drop view public.v
-- because of function public.sum_amount()
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/7 contract: drop function public.notes()
-- caution B318: code that names public.notes() fails
DROP FUNCTION public.notes();

-- 3/7 contract: drop function public.sum_amount()
-- because of column public.t.amount
-- caution B318: code that uses public.sum_amount() finds it changed
DROP FUNCTION public.sum_amount();

-- 4/7 contract: alter column public.t.amount
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution B306: readers of public.t.amount get numeric in place of integer
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN amount TYPE numeric;

-- 5/7 contract: create function public.sum_amount()
-- because of column public.t.amount
CREATE FUNCTION public.sum_amount()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT sum(amount)::bigint FROM t; END;

-- 6/7 contract: create view public.v
-- because of function public.sum_amount()
CREATE VIEW public.v AS
SELECT sum_amount() AS s;

COMMIT;

-- 7/7 contract: drop column public.t.note
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.note is dropped with its values
-- caution B303: code that names column public.t.note fails
-- refused: D103 without permission: column public.t.note is dropped with its values
-- allow it with --allow 'D103:public.t.note'
--   ALTER TABLE public.t DROP COLUMN note;

RESET search_path;
RESET check_function_bodies;
