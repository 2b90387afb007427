-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create shell_type shop."Not Yet"
SET search_path = public;
CREATE TYPE shop."Not Yet";

-- 2/3 expand: create function shop.first_in(cstring)
CREATE FUNCTION shop.first_in(cstring)
 RETURNS shop."Not Yet"
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 3/3 expand: create comment of shell_type shop."Not Yet"
COMMENT ON TYPE shop."Not Yet" IS 'a shell';

COMMIT;

RESET search_path;
RESET check_function_bodies;
