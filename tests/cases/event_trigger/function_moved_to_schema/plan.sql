-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create schema ops
SET search_path = public;
CREATE SCHEMA ops;

-- 2/5 expand: create function ops.note_ddl()
CREATE FUNCTION ops.note_ddl()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $$BEGIN RAISE DEBUG '%', tg_tag; END$$;

-- 3/5 expand: drop event_trigger a
SET search_path = '';
DROP EVENT TRIGGER a;

-- 4/5 expand: create event_trigger a
SET search_path = public;
CREATE EVENT TRIGGER a ON ddl_command_end
    EXECUTE FUNCTION ops.note_ddl();

-- 5/5 contract: drop function public.note_ddl()
SET search_path = '';
DROP FUNCTION public.note_ddl();

COMMIT;

RESET search_path;
RESET check_function_bodies;
