-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create view public.locked
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.locked AS
select a from p for no key update of p skip locked;

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
SET search_path = '';
DROP VIEW public.v;

-- 3/3 contract: create view public.v
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.v AS
SELECT a FROM ONLY p TABLESAMPLE bernoulli(10) REPEATABLE (42);

COMMIT;

RESET search_path;
RESET check_function_bodies;
