-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = public;
ALTER MATERIALIZED VIEW public.m ALTER COLUMN b SET STORAGE DEFAULT;

COMMIT;

BEGIN;

-- 2/3 expand: alter materialized_view public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m SET (autovacuum_enabled='false', toast.autovacuum_enabled='false');

COMMIT;

BEGIN;

-- 3/3 expand: alter materialized_view public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m RESET (fillfactor);

COMMIT;

RESET search_path;
RESET check_function_bodies;
