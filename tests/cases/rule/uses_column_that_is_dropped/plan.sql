-- irreversible: column public.t.old_note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused
-- U001: rule public.t.r is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t, ROW EXCLUSIVE on public.log
SET search_path = public;
CREATE OR REPLACE RULE r AS ON UPDATE TO t DO INSERT INTO log VALUES (old.id, old.v);

-- 2/2 contract: drop column public.t.old_note
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.old_note is dropped with its values
-- refused: D103 without permission: column public.t.old_note is dropped with its values
-- allow it with --allow 'D103:public.t.old_note'
--   ALTER TABLE public.t DROP COLUMN old_note;

COMMIT;

RESET search_path;
RESET check_function_bodies;
