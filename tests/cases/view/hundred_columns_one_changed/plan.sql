-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
DROP VIEW public.v;

-- 2/2 contract: create view public.v
-- locks: ACCESS SHARE on public.w
SET search_path = public;
CREATE VIEW public.v AS
SELECT c AS c01, c AS c02, c AS c03, c AS c04, c AS c05, c AS c06, c AS c07, c AS c08, c AS c09, c AS c10, c AS c11, c AS c12, c AS c13, c AS c14, c AS c15, c AS c16, c AS c17, c AS c18, c AS c19, c AS c20, c + 2 AS c21, c AS c22, c AS c23, c AS c24, c AS c25, c AS c26, c AS c27, c AS c28, c AS c29, c AS c30 FROM w;

COMMIT;

RESET search_path;
RESET check_function_bodies;
