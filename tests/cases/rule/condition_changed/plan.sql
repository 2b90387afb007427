-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: rule public.t.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE RULE r AS ON UPDATE TO t WHERE old.v IS DISTINCT FROM new.v AND new.id > 0 DO INSTEAD NOTHING;

COMMIT;

BEGIN;

-- 2/2 expand: create comment of rule public.t.r
-- locks: ACCESS SHARE on public.t
COMMENT ON RULE r ON public.t IS 'guards';

COMMIT;

RESET search_path;
RESET check_function_bodies;
