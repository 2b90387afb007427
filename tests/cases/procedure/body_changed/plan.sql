-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.say(text)
SET search_path = public;
CREATE OR REPLACE PROCEDURE public.say(msg text)
 LANGUAGE plpgsql
AS $$begin insert into log (msg) values (upper(msg)); commit; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
