-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: rule public.t.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.u
SET search_path = public;
CREATE OR REPLACE RULE r AS ON UPDATE TO public.t WHERE old.id <> new.id DO INSTEAD INSERT INTO public.u (id, v) VALUES (new.id, new.v);

COMMIT;

RESET search_path;
RESET check_function_bodies;
