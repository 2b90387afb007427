-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter enum public.ticket
ALTER TYPE public.ticket RENAME VALUE 'in-progres' TO 'in_progress';

COMMIT;

RESET search_path;
RESET check_function_bodies;
