-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create event_trigger "On ""every"" change"
SET search_path = public;
CREATE EVENT TRIGGER "On ""every"" change" ON ddl_command_end
    EXECUTE FUNCTION "My Ops"."note; DDL"();

-- 2/2 expand: create comment of event_trigger "On ""every"" change"
COMMENT ON EVENT TRIGGER "On ""every"" change" IS 'it''s odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;
