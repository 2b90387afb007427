-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.f()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS refcursor
 LANGUAGE plpgsql
AS $$
#variable_conflict use_column
<<main>>
declare c refcursor := 'other';
begin
  open c for select a from t order by a;
  return c;
exception when others then
  raise exception 'failed: %', sqlerrm using errcode = 'P0001';
end main $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
