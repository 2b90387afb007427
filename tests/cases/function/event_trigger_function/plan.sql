-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.on_ddl()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.on_ddl()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $$begin raise notice '% %', tg_event, tg_tag; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
