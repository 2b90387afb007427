-- irreversible: schema util is dropped after everything in it
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop default public.links.id
-- locks: ACCESS EXCLUSIVE on public.links
ALTER TABLE ONLY public.links ALTER COLUMN id DROP DEFAULT;

-- 2/3 contract: drop function util.short_id()
DROP FUNCTION util.short_id();

-- 3/3 contract: drop schema util
-- loss D101: schema util is dropped after everything in it
-- refused: D101 without permission: schema util is dropped after everything in it
-- allow it with --allow 'D101:util'
--   DROP SCHEMA util;

COMMIT;

RESET search_path;
RESET check_function_bodies;
