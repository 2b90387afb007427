-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop publication p
DROP PUBLICATION p;

-- 2/4 expand: create publication p
SET search_path = public;
CREATE PUBLICATION p;

-- 3/4 expand: create publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a, SHARE UPDATE EXCLUSIVE on public.b
ALTER PUBLICATION p ADD TABLE
    ONLY public.a,
    ONLY public.b;

-- 4/4 expand: create comment of publication p
-- because of publication p
COMMENT ON PUBLICATION p IS 'kept';

COMMIT;

RESET search_path;
RESET check_function_bodies;
