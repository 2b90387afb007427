-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter enum public.size
SET search_path = public;
ALTER TYPE public.size ADD VALUE 'medium' AFTER 'small';

COMMIT;

RESET search_path;
RESET check_function_bodies;
