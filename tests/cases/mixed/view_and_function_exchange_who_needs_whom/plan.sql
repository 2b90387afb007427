-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: function public.f() is compared as text (--no-scratch)
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/3 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT a, 2::bigint AS n FROM t;

-- 3/3 expand: alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC SELECT max(n) FROM v; END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
