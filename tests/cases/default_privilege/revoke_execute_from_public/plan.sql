-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: alter default_privilege public.app_owner.functions
-- caution S701: role app_writer gets EXECUTE on functions made later
-- refused: S701 without permission: role app_writer gets EXECUTE on functions made later
-- allow it with --allow 'S701:public.app_owner.functions'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO app_writer;

BEGIN;

-- 2/3 contract: create default_privilege app_owner.functions
SET search_path = public;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 3/3 contract: alter default_privilege public.app_owner.functions
-- refused: needs a refused step: default_privilege public.app_owner.functions
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public REVOKE EXECUTE ON FUNCTIONS FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
