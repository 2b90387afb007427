-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.t.top
-- locks: SHARE ROW EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.r, SHARE ROW EXCLUSIVE on public.t1, SHARE ROW EXCLUSIVE on public.t11
-- caution F204: fails when a row of public.t has no counterpart in public.r
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT top FOREIGN KEY (a) REFERENCES public.r (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
