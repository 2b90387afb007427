-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create base_type public.label
SET search_path = public;
CREATE TYPE public.label (
    INTERNALLENGTH = variable,
    INPUT = public.label_in,
    OUTPUT = public.label_out,
    ALIGNMENT = int4,
    STORAGE = extended
);

-- 2/3 expand: drop comment of shell_type public.label
SET search_path = '';
COMMENT ON TYPE public.label IS NULL;

-- 3/3 expand: create comment of base_type public.label
SET search_path = public;
COMMENT ON TYPE public.label IS 'kept';

COMMIT;

RESET search_path;
RESET check_function_bodies;
