-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract; 1 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop view public.v2
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v2;

-- 2/5 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution B316: code that uses public.v finds it changed
DROP VIEW public.v;

-- 3/5 contract: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id, a FROM t;

-- 4/5 contract: create view public.v2
-- because of view public.v
-- locks: ACCESS SHARE on public.v
CREATE VIEW public.v2 AS
SELECT count(*) AS n FROM v;

COMMIT;

-- 5/5 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- caution B303: code that names column public.t.b fails
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

RESET search_path;
RESET check_function_bodies;
