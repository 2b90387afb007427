-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN b integer;

COMMIT;

BEGIN;

-- 2/2 expand: alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$select max(a + b) from t$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
