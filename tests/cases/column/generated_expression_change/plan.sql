-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: column public.t.gross is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop view public.v
-- because of column public.t.gross
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/4 contract: drop column public.t.gross
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: readers of column public.t.gross get other values
ALTER TABLE public.t DROP COLUMN gross;

-- 3/4 contract: create column public.t.gross
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ADD COLUMN gross numeric(10,2) GENERATED ALWAYS AS (round(net * 1.19, 2)) STORED;

-- 4/4 contract: create view public.v
-- because of column public.t.gross
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT gross FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
