-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create view public.locked
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.locked AS
select a from p for no key update of p skip locked;

-- 2/3 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/3 expand: create view public.v
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE VIEW public.v AS
SELECT a FROM ONLY p TABLESAMPLE bernoulli(10) REPEATABLE (42);

COMMIT;

RESET search_path;
RESET check_function_bodies;
