-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create event_trigger on_ddl
SET search_path = public;
CREATE EVENT TRIGGER on_ddl ON ddl_command_end
    EXECUTE FUNCTION public.note_ddl();

-- 2/5 expand: create comment of event_trigger on_ddl
COMMENT ON EVENT TRIGGER on_ddl IS 'what changed';

-- 3/5 expand: create event_trigger on_drop
CREATE EVENT TRIGGER on_drop ON sql_drop
    WHEN TAG IN ('DROP TABLE', 'DROP FUNCTION')
    EXECUTE FUNCTION public.note_ddl();

-- 4/5 expand: create event_trigger on_rewrite
CREATE EVENT TRIGGER on_rewrite ON table_rewrite
    EXECUTE FUNCTION public.note_ddl();

-- 5/5 expand: create event_trigger on_start
CREATE EVENT TRIGGER on_start ON ddl_command_start
    EXECUTE FUNCTION public.note_ddl();

COMMIT;

RESET search_path;
RESET check_function_bodies;
