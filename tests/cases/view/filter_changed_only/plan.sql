-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: view public.pending is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop view public.pending
-- locks: ACCESS EXCLUSIVE on public.pending
DROP VIEW public.pending;

-- 2/3 expand: create view public.pending
-- locks: ACCESS SHARE on public.job
SET search_path = public;
CREATE VIEW public.pending AS
SELECT id, state FROM job WHERE state IN ('new', 'retry') AND retries < 5;

-- 3/3 expand: create comment of view public.pending
-- because of view public.pending
COMMENT ON VIEW public.pending IS 'work to do';

COMMIT;

RESET search_path;
RESET check_function_bodies;
