-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.similar_to_cat is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.similar_to_cat
-- locks: ACCESS EXCLUSIVE on public.similar_to_cat
-- caution B316: code that uses public.similar_to_cat finds it changed
DROP VIEW public.similar_to_cat;

-- 2/2 contract: create view public.similar_to_cat
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.similar_to_cat AS
SELECT a, a <-> 'cat' AS distance FROM t WHERE a % 'cat';

COMMIT;

RESET search_path;
RESET check_function_bodies;
