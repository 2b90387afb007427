-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.note_ddl()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.note_ddl()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $$BEGIN RAISE LOG '%', tg_tag; END$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
