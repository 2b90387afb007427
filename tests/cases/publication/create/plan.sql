-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 7 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create publication nothing
SET search_path = public;
CREATE PUBLICATION nothing;

-- 2/8 expand: create publication two
CREATE PUBLICATION two WITH (publish = 'insert, truncate');

-- 3/8 expand: create publication via
CREATE PUBLICATION via WITH (publish_via_partition_root = true);

-- 4/8 expand: create publication_table public.a.two
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION two ADD TABLE ONLY public.a;

-- 5/8 expand: create publication_table public.a.via
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION via ADD TABLE ONLY public.a;

-- 6/8 expand: create publication_table public.b.two
-- locks: SHARE UPDATE EXCLUSIVE on public.b
ALTER PUBLICATION two ADD TABLE ONLY public.b;

-- 7/8 expand: create comment of publication two
COMMENT ON PUBLICATION two IS 'to the warehouse';

-- 8/8 contract: create publication everything
CREATE PUBLICATION everything FOR ALL TABLES;

COMMIT;

RESET search_path;
RESET check_function_bodies;
