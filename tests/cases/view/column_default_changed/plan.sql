-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract
-- U001: default public.v.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter default public.v.state
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = public;
ALTER TABLE ONLY public.v ALTER COLUMN state SET DEFAULT 'other';

COMMIT;

BEGIN;

-- 2/2 contract: drop default public.v.n
-- locks: ACCESS EXCLUSIVE on public.v
SET search_path = '';
ALTER TABLE ONLY public.v ALTER COLUMN n DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
