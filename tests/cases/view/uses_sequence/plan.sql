-- irreversible: sequence public.s is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create sequence public.s2
SET search_path = public;
CREATE SEQUENCE public.s2;

-- 2/4 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
DROP VIEW public.v;

-- 3/4 expand: create view public.v
SET search_path = public;
CREATE VIEW public.v AS
SELECT nextval('s2') AS n, currval('public.s2'::regclass) AS c;

-- 4/4 contract: drop sequence public.s
-- locks: ACCESS EXCLUSIVE on public.s
-- loss D104: sequence public.s is dropped with its value
-- refused: D104 without permission: sequence public.s is dropped with its value
-- allow it with --allow 'D104:public.s'
--   DROP SEQUENCE public.s;

COMMIT;

RESET search_path;
RESET check_function_bodies;
