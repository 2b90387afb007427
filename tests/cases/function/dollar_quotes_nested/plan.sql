-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.q()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.q()
 RETURNS text
 LANGUAGE plpgsql
AS $_1$
begin
  execute $sql$ select $$a$$ || $_$b$_$ || $body$c$body$ || $function$d$function$ || E'\\ \n' $sql$;
  return '$outer' || '$'; -- $
end
$_1$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
