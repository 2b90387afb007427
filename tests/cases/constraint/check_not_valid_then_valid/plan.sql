-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter constraint public.t.a_pos
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break a_pos
SET search_path = public;
ALTER TABLE public.t VALIDATE CONSTRAINT a_pos;

COMMIT;

RESET search_path;
RESET check_function_bodies;
