-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: drop statistics public.s1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP STATISTICS public.s1;

-- 2/7 contract: create statistics public.s1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.s1 (dependencies, ndistinct) ON a, b FROM public.t;

COMMIT;

BEGIN;

-- 3/7 contract: drop statistics public.s2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP STATISTICS public.s2;

-- 4/7 contract: create statistics public.s2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.s2 ON a, c FROM public.t;

COMMIT;

BEGIN;

-- 5/7 contract: drop statistics public.s3
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP STATISTICS public.s3;

-- 6/7 contract: create statistics public.s3
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.s3 (dependencies) ON a, b, c FROM public.t;

-- 7/7 contract: create comment of statistics public.s3
-- because of statistics public.s3
COMMENT ON STATISTICS public.s3 IS 'they';

COMMIT;

RESET search_path;
RESET check_function_bodies;
