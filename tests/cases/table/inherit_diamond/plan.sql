-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- column order: not that of the target, and stays so: public.bottom (id, z, note)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create column public.top.note
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.r, ACCESS EXCLUSIVE on public.bottom
SET search_path = public;
ALTER TABLE public.top ADD COLUMN note text DEFAULT 'n';

COMMIT;

RESET search_path;
RESET check_function_bodies;
