-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop event_trigger a
DROP EVENT TRIGGER a;

-- 2/6 expand: create event_trigger a
SET search_path = public;
CREATE EVENT TRIGGER a ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
    EXECUTE FUNCTION public.note_ddl();

-- 3/6 expand: create comment of event_trigger a
-- because of event_trigger a
COMMENT ON EVENT TRIGGER a IS 'stays';

-- 4/6 expand: drop event_trigger b
SET search_path = '';
DROP EVENT TRIGGER b;

-- 5/6 expand: create event_trigger b
SET search_path = public;
CREATE EVENT TRIGGER b ON ddl_command_start
    EXECUTE FUNCTION public.note_ddl();

-- 6/6 expand: alter event_trigger b
ALTER EVENT TRIGGER b DISABLE;

COMMIT;

RESET search_path;
RESET check_function_bodies;
