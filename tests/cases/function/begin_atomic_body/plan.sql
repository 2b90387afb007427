-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: function public.add_row(integer, text) is compared as text (--no-scratch)
-- U001: function public.one() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.add_row(integer, text)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.add_row(a integer, b text)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC INSERT INTO t VALUES (add_row.a, upper(add_row.b)); UPDATE t SET b = 'x' WHERE t.a = add_row.a; SELECT; END;

-- 2/2 expand: alter function public.one()
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
RETURN 1 + 1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
