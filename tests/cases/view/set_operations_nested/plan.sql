-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.u is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.u
-- locks: ACCESS EXCLUSIVE on public.u
-- caution B316: code that uses public.u finds it changed
DROP VIEW public.u;

-- 2/2 contract: create view public.u
-- locks: ACCESS SHARE on public.a, ACCESS SHARE on public.b, ACCESS SHARE on public.c
SET search_path = public;
CREATE VIEW public.u AS
(SELECT x FROM a EXCEPT SELECT x FROM b) UNION ALL (SELECT x FROM c INTERSECT ALL SELECT x FROM a ORDER BY 1 LIMIT 3) ORDER BY x DESC;

COMMIT;

RESET search_path;
RESET check_function_bodies;
