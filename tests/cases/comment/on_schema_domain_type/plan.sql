-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter comment of schema s
SET search_path = public;
COMMENT ON SCHEMA s IS 'two';

-- 2/7 expand: create comment of composite_type public.c
COMMENT ON TYPE public.c IS 'pair';

-- 3/7 expand: create comment of column public.c.y
COMMENT ON COLUMN public.c.y IS 'second';

-- 4/7 expand: drop comment of domain public.d
SET search_path = '';
COMMENT ON DOMAIN public.d IS NULL;

-- 5/7 expand: create comment of domain_constraint public.d.pos
SET search_path = public;
COMMENT ON CONSTRAINT pos ON DOMAIN public.d IS 'positive';

-- 6/7 expand: alter comment of enum public.e
COMMENT ON TYPE public.e IS 'two';

-- 7/7 expand: create comment of range_type public.r
COMMENT ON TYPE public.r IS 'range';

COMMIT;

RESET search_path;
RESET check_function_bodies;
