-- irreversible: column public.list.gone is dropped with its values; column public.parent.gone is dropped with its values; column public.parent.old is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create table public.list_1
SET search_path = public;
CREATE TABLE public.list_1 (
    id integer,
    kind integer
);

-- 2/6 contract: drop constraint public.parent.gone
-- locks: ACCESS EXCLUSIVE on public.parent
SET search_path = '';
ALTER TABLE public.parent DROP CONSTRAINT gone;

-- 3/6 contract: drop column public.list.gone
-- locks: ACCESS EXCLUSIVE on public.list
-- loss D103: column public.list.gone is dropped with its values
-- refused: D103 without permission: column public.list.gone is dropped with its values
-- allow it with --allow 'D103:public.list.gone'
--   ALTER TABLE public.list DROP COLUMN gone;

-- 4/6 contract: create inheritance public.list_1 of public.list
-- locks: SHARE UPDATE EXCLUSIVE on public.list
-- refused: needs a refused step: column public.list.gone
--   ALTER TABLE ONLY public.list ATTACH PARTITION public.list_1 FOR VALUES IN (1);

-- 5/6 contract: drop column public.parent.gone
-- locks: ACCESS EXCLUSIVE on public.parent
-- loss D103: column public.parent.gone is dropped with its values
-- loss D103: column public.parent.old is dropped with its values
-- refused: D103 without permission: column public.parent.gone is dropped with its values
-- allow it with --allow 'D103:public.parent.gone'
-- allow it with --allow 'D103:public.parent.old'
--   ALTER TABLE public.parent
--       DROP COLUMN gone,
--       DROP COLUMN old;

-- 6/6 contract: create inheritance public.child of public.parent
-- locks: SHARE UPDATE EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child
-- refused: needs a refused step: column public.parent.gone
--   ALTER TABLE public.child INHERIT public.parent;

COMMIT;

RESET search_path;
RESET check_function_bodies;
