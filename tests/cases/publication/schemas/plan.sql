-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create publication_schema public.p
SET search_path = public;
ALTER PUBLICATION p ADD TABLES IN SCHEMA
    public,
    s2;

-- 2/3 expand: create publication_schema s2.q
ALTER PUBLICATION q ADD TABLES IN SCHEMA s2;

-- 3/3 contract: drop publication_schema s1.p
SET search_path = '';
ALTER PUBLICATION p DROP TABLES IN SCHEMA s1;

COMMIT;

RESET search_path;
RESET check_function_bodies;
