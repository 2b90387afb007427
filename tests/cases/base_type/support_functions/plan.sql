-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter base_type public.label
SET search_path = public;
ALTER TYPE public.label SET (RECEIVE = NONE, SEND = public.label_send, TYPMOD_IN = pg_catalog.varchartypmodin, TYPMOD_OUT = pg_catalog.varchartypmodout, ANALYZE = pg_catalog.array_typanalyze);

COMMIT;

RESET search_path;
RESET check_function_bodies;
