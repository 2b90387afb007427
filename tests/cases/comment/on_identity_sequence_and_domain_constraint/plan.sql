-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop comment of domain_constraint public.d.a
COMMENT ON CONSTRAINT a ON DOMAIN public.d IS NULL;

-- 2/3 expand: create comment of domain_constraint public.d.b
SET search_path = public;
COMMENT ON CONSTRAINT b ON DOMAIN public.d IS 'b';

-- 3/3 expand: create comment of identity public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public.t_id_seq
COMMENT ON SEQUENCE public.t_id_seq IS 'hidden';

COMMIT;

RESET search_path;
RESET check_function_bodies;
