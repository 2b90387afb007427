-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter subscription "Odd 'name'"
SET search_path = public;
ALTER SUBSCRIPTION "Odd 'name'" CONNECTION :'Odd__name__connection';

-- 2/2 expand: create owner of subscription "Odd 'name'"
ALTER SUBSCRIPTION "Odd 'name'" OWNER TO app_super;

COMMIT;

RESET search_path;
RESET check_function_bodies;
