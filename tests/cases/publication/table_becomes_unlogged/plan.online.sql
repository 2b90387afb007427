-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop publication_table public.t.of_both
-- locks: SHARE UPDATE EXCLUSIVE on public.t
ALTER PUBLICATION of_both DROP TABLE ONLY public.t;

COMMIT;

BEGIN;

-- 2/3 contract: drop publication of_t
DROP PUBLICATION of_t;

COMMIT;

-- 3/3 contract: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D110: table public.t loses its rows when the server crashes from now on
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D110 without permission: table public.t loses its rows when the server crashes from now on
-- allow it with --allow 'D110:public.t'
--   ALTER TABLE public.t SET UNLOGGED;

RESET search_path;
RESET check_function_bodies;
