-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand
-- U001: view public.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/9 expand: create view public.v
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.v AS
SELECT b, a, c FROM t;

-- 3/9 expand: create comment of column public.v.a
-- because of view public.v
COMMENT ON COLUMN public.v.a IS 'kept too';

-- 4/9 expand: create comment of view public.v
-- because of view public.v
COMMENT ON VIEW public.v IS 'kept';

-- 5/9 expand: create owner of view public.v
-- because of view public.v
ALTER VIEW public.v OWNER TO app_owner;

-- 6/9 expand: create privilege of view public.v
-- because of view public.v
GRANT SELECT ON TABLE public.v TO app_reader WITH GRANT OPTION;

-- 7/9 expand: create privilege of view public.v
-- because of view public.v
REVOKE DELETE ON TABLE public.v FROM app_owner;

-- 8/9 expand: create privilege of column public.v.a
-- because of view public.v
GRANT SELECT (a) ON TABLE public.v TO app_writer;

-- 9/9 expand: create privilege of column public.v.b
-- because of view public.v
GRANT UPDATE (b) ON TABLE public.v TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
