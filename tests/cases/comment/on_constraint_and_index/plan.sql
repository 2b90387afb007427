-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create comment of constraint public.t.a_pos
-- locks: ACCESS SHARE on public.t
SET search_path = public;
COMMENT ON CONSTRAINT a_pos ON public.t IS 'check';

-- 2/6 expand: create comment of constraint public.t.t_b_key
-- locks: ACCESS SHARE on public.t
COMMENT ON CONSTRAINT t_b_key ON public.t IS 'unique';

-- 3/6 expand: create comment of constraint public.t.t_p
-- locks: ACCESS SHARE on public.t
COMMENT ON CONSTRAINT t_p ON public.t IS 'foreign key';

-- 4/6 expand: drop comment of constraint public.t.t_pk
-- locks: ACCESS SHARE on public.t
SET search_path = '';
COMMENT ON CONSTRAINT t_pk ON public.t IS NULL;

COMMIT;

BEGIN;

-- 5/6 expand: alter comment of index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a
SET search_path = public;
COMMENT ON INDEX public.t_a IS 'index';

COMMIT;

BEGIN;

-- 6/6 expand: create comment of index public.t_pk
-- locks: SHARE UPDATE EXCLUSIVE on public.t_pk
COMMENT ON INDEX public.t_pk IS 'index behind the key, not the key';

COMMIT;

RESET search_path;
RESET check_function_bodies;
