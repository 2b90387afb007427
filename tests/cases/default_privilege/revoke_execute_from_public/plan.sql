-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter default_privilege public.app_owner.functions
SET search_path = public;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO app_writer;

-- 2/3 contract: create default_privilege app_owner.functions
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 3/3 contract: alter default_privilege public.app_owner.functions
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public REVOKE EXECUTE ON FUNCTIONS FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
