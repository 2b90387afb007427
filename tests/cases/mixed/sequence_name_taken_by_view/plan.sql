-- irreversible: sequence public.counter is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop default public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN id DROP DEFAULT;

-- 2/3 contract: drop sequence public.counter
-- locks: ACCESS EXCLUSIVE on public.counter
-- loss D104: sequence public.counter is dropped with its value
-- refused: D104 without permission: sequence public.counter is dropped with its value
-- allow it with --allow 'D104:public.counter'
--   DROP SEQUENCE public.counter;

-- 3/3 contract: create view public.counter
-- locks: ACCESS SHARE on public.t
-- refused: needs a refused step: sequence public.counter
--   CREATE VIEW public.counter AS
--   SELECT count(*) AS n FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
