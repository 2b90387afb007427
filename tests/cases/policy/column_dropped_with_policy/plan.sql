-- irreversible: column public.doc.owner is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY p ON public.doc;

-- 2/2 contract: drop column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- loss D103: column public.doc.owner is dropped with its values
-- refused: D103 without permission: column public.doc.owner is dropped with its values
-- allow it with --allow 'D103:public.doc.owner'
--   ALTER TABLE public.doc DROP COLUMN owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;
