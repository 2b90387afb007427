-- irreversible: column public.a.old is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.a.fresh
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a ADD COLUMN fresh text;

-- 2/2 contract: drop column public.a.old
-- locks: ACCESS EXCLUSIVE on public.a
-- caution U002: column public.a.old leaves and column public.a.fresh comes: nothing says whether it is the same under a new name
-- loss D103: column public.a.old is dropped with its values
-- refused: U002 unresolved: column public.a.old leaves and column public.a.fresh comes: nothing says whether it is the same under a new name
-- if it is column public.a.fresh now, write beside that, at after.sql:1:41: -- @renamed from=old
-- if it really goes, allow it with --allow 'D103:public.a.old'
--   ALTER TABLE public.a DROP COLUMN old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
