-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN b integer;

COMMIT;

BEGIN;

-- 2/3 expand: create function public.add(integer, integer)
CREATE PROCEDURE public.add(n integer, m integer)
 LANGUAGE sql
BEGIN ATOMIC INSERT INTO t VALUES (n, m); DELETE FROM t WHERE a IS NULL; END;

COMMIT;

BEGIN;

-- 3/3 contract: drop function public.add(integer)
-- caution B318: code that names public.add(integer) fails
SET search_path = '';
DROP PROCEDURE public.add(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;
