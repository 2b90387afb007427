-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter enum public.state
ALTER TYPE public.state RENAME VALUE 'pa''id' TO 'settled "now"';

COMMIT;

RESET search_path;
RESET check_function_bodies;
