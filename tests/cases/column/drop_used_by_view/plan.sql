-- irreversible: column public.t.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract; 1 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop view public.v2
-- because of view public.v
-- locks: ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v2;

-- 2/5 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 3/5 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT id, a FROM t;

-- 4/5 expand: create view public.v2
-- because of view public.v
CREATE VIEW public.v2 AS
SELECT count(*) AS n FROM v;

-- 5/5 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
