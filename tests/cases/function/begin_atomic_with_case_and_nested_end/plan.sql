-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: function public.f(integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.f(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC SELECT CASE n WHEN 1 THEN CASE WHEN true THEN 'one;' END ELSE 'many' END; INSERT INTO t (a, b) VALUES (n, 'x') RETURNING b; END;

COMMIT;

RESET search_path;
RESET check_function_bodies;
