-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter constraint public.c.c_p_id_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.c, ROW SHARE on public.p
-- work: reads all of public.c, reads all of public.p
-- caution F204: fails when old rows of public.c break c_p_id_fkey
SET search_path = public;
ALTER TABLE public.c VALIDATE CONSTRAINT c_p_id_fkey;

COMMIT;

RESET search_path;
RESET check_function_bodies;
