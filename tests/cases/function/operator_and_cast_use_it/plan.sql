-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- not managed: 1 operator

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.pt_add(public.pt, public.pt)
-- caution B318: calls of public.pt_add(public.pt, public.pt) mean something else at once
SET search_path = public;
CREATE OR REPLACE FUNCTION public.pt_add(a public.pt, b public.pt)
 RETURNS public.pt
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$select row(a.x + b.x, a.y + b.y)::pt$$;

-- 2/2 expand: create function public.pt_text(public.pt)
CREATE FUNCTION public.pt_text(p public.pt)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select p.x || '/' || p.y $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;
