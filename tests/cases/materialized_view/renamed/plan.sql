-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter materialized_view public.totals
-- locks: ACCESS EXCLUSIVE on public.totals
ALTER MATERIALIZED VIEW public.totals RENAME TO daily_totals;

COMMIT;

RESET search_path;
RESET check_function_bodies;
