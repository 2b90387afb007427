-- irreversible: column public.a.size is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
ALTER PUBLICATION p DROP TABLE ONLY public.a;

-- 2/3 expand: create publication_table public.a.p
-- locks: SHARE UPDATE EXCLUSIVE on public.a
SET search_path = public;
ALTER PUBLICATION p ADD TABLE ONLY public.a (body, id);

-- 3/3 contract: drop column public.a.size
-- locks: ACCESS EXCLUSIVE on public.a
-- loss D103: column public.a.size is dropped with its values
-- refused: D103 without permission: column public.a.size is dropped with its values
-- allow it with --allow 'D103:public.a.size'
--   ALTER TABLE public.a DROP COLUMN size;

COMMIT;

RESET search_path;
RESET check_function_bodies;
