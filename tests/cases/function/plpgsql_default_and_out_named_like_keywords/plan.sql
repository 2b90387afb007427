-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: function public.f(text, integer) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.f(text, integer)
-- caution B318: calls of public.f(text, integer) mean something else at once
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f("user" text, "default" integer DEFAULT 2, OUT "order" integer, OUT "group" text)
 RETURNS record
 LANGUAGE sql
AS $$select "default" + 1, "user"$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
