-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.k is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create view public.whole
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.whole AS
SELECT * FROM t;

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.k
-- locks: ACCESS EXCLUSIVE on public.k
-- caution B316: code that uses public.k finds it changed
SET search_path = '';
DROP VIEW public.k;

-- 3/3 contract: create view public.k
SET search_path = public;
CREATE VIEW public.k AS
SELECT "*VALUES*".column1 AS id, "*VALUES*".column2 AS name FROM (VALUES (1, 'one'), (2, 'two')) "*VALUES*";

COMMIT;

RESET search_path;
RESET check_function_bodies;
