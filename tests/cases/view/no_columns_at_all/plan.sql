-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create view public.nothing
SET search_path = public;
CREATE VIEW public.nothing AS
SELECT;

-- 2/2 expand: create view public.nothing_of_t
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.nothing_of_t AS
SELECT FROM t WHERE a > 0;

COMMIT;

RESET search_path;
RESET check_function_bodies;
