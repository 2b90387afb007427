-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter function public.pt_add(public.pt, public.pt)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.pt_add(a public.pt, b public.pt)
 RETURNS public.pt
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$select row(a.x + b.x, a.y + b.y)::pt$$;

-- 2/4 expand: create function public.pt_text(public.pt)
CREATE FUNCTION public.pt_text(p public.pt)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select p.x || '/' || p.y $$;

-- 3/4 expand: drop operator public.+(public.pt, public.pt)
SET search_path = '';
DROP OPERATOR public.+ (public.pt, public.pt);

-- 4/4 expand: create operator public.+(public.pt, public.pt)
SET search_path = public;
CREATE OPERATOR public.+ (
    FUNCTION = public.pt_add,
    LEFTARG = public.pt,
    RIGHTARG = public.pt,
    COMMUTATOR = OPERATOR(public.+)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;
