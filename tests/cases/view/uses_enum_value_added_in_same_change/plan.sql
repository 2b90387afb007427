-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract
-- U001: view public.open_job is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter enum public.state
SET search_path = public;
ALTER TYPE public.state ADD VALUE 'blocked' AFTER 'new';

COMMIT;

BEGIN;

-- 2/3 contract: drop view public.open_job
-- locks: ACCESS EXCLUSIVE on public.open_job
-- caution B316: code that uses public.open_job finds it changed
SET search_path = '';
DROP VIEW public.open_job;

-- 3/3 contract: create view public.open_job
-- locks: ACCESS SHARE on public.job
SET search_path = public;
CREATE VIEW public.open_job AS
SELECT id FROM job WHERE s IN ('new', 'blocked');

COMMIT;

RESET search_path;
RESET check_function_bodies;
