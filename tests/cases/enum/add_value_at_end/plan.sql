-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter enum public.order_status
SET search_path = public;
ALTER TYPE public.order_status ADD VALUE 'shipped';

COMMIT;

RESET search_path;
RESET check_function_bodies;
