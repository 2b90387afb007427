-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter operator public.===(public.pt, public.pt)
SET search_path = public;
ALTER OPERATOR public.=== (public.pt, public.pt) SET (RESTRICT = NONE, JOIN = pg_catalog.eqjoinsel);

COMMIT;

RESET search_path;
RESET check_function_bodies;
